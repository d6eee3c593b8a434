import { Module } from '@nestjs/common';
import { AlignmentResolver, EffectPathResolver, GoalEffectResolver } from './alignment.resolver.ts';

@Module({ providers: [AlignmentResolver, EffectPathResolver, GoalEffectResolver] })
export class AlignmentModule {}
