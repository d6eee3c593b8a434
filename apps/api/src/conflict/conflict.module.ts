import { Module } from '@nestjs/common';
import { ConflictResolver, GoalPositionResolver, OrganisationConflictResolver } from './conflict.resolver.ts';

@Module({ providers: [ConflictResolver, GoalPositionResolver, OrganisationConflictResolver] })
export class ConflictModule {}
