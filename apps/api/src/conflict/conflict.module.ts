import { Global, Module } from '@nestjs/common';
import { ConflictReader } from './conflict-reader.ts';
import { ConflictResolver, GoalPositionResolver, OrganisationConflictResolver } from './conflict.resolver.ts';

@Global()
@Module({
  providers: [ConflictReader, ConflictResolver, GoalPositionResolver, OrganisationConflictResolver],
  exports: [ConflictReader],
})
export class ConflictModule {}
