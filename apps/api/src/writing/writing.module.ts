import { Global, Module } from '@nestjs/common';
import { DailyJudging } from '../conflict-life/daily-judging.ts';
import { FindingsRecording } from './findings-recording.ts';
import { PlanWriter } from './plan-writer.ts';

@Global()
@Module({ providers: [DailyJudging, FindingsRecording, PlanWriter], exports: [DailyJudging, PlanWriter] })
export class WritingModule {}
