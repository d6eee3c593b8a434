import { Module } from '@nestjs/common';
import { GoalTextResolver } from './goal-text.resolver.ts';
import { GoalWordsService } from './goal-words.service.ts';

@Module({ providers: [GoalWordsService, GoalTextResolver] })
export class GoalTextModule {}
