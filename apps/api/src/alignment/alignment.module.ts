import { Module } from '@nestjs/common';
import { EffectPathResolver, GoalEffectResolver } from './alignment.resolver.ts';

@Module({ providers: [EffectPathResolver, GoalEffectResolver] })
export class AlignmentModule {}
