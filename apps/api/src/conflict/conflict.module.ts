import { Global, Module } from '@nestjs/common';
import { RepairResolver } from '../repair/repair.resolver.ts';
import { ConflictReader } from './conflict-reader.ts';
import { ConflictResolver, GoalPositionResolver, OrganisationConflictResolver } from './conflict.resolver.ts';

@Global()
@Module({
  providers: [ConflictReader, RepairResolver, ConflictResolver, GoalPositionResolver, OrganisationConflictResolver],
  exports: [ConflictReader],
})
export class ConflictModule {}
