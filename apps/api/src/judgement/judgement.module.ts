import { type DynamicModule, Global, Module } from '@nestjs/common';
import { MeteredJudgeThread } from '../metrics/metered-judge-thread.ts';
import { Metrics } from '../metrics/metrics.ts';
import { JudgeThread, type WorkerCode } from './judge-thread.ts';
import { JudgementService } from './judgement.service.ts';

@Global()
@Module({})
export class JudgementModule {
  /** @param worker what the judging thread runs, where it is not the usual */
  static with(worker: WorkerCode | undefined): DynamicModule {
    return {
      module: JudgementModule,
      providers: [
        {
          provide: JudgeThread,
          useFactory: (metrics: Metrics) => new MeteredJudgeThread(metrics, worker),
          inject: [Metrics],
        },
        JudgementService,
      ],
      exports: [JudgementService],
    };
  }
}
