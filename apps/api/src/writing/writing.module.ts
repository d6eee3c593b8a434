import { Global, Module } from '@nestjs/common';
import { DailyJudging } from '../conflict-life/daily-judging.ts';
import { PlanWriter } from './plan-writer.ts';

@Global()
@Module({ providers: [DailyJudging, PlanWriter], exports: [DailyJudging, PlanWriter] })
export class WritingModule {}
