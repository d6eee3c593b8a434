import { Module } from '@nestjs/common';
import { AlignmentResolver, CellEffectResolver, EffectPathResolver, GoalEffectResolver } from './alignment.resolver.ts';

@Module({ providers: [AlignmentResolver, CellEffectResolver, EffectPathResolver, GoalEffectResolver] })
export class AlignmentModule {}
