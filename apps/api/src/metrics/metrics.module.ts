import { Global, Module } from '@nestjs/common';
import { CountOperations } from './count-operations.plugin.ts';
import { Metrics } from './metrics.ts';

@Global()
@Module({ providers: [Metrics, CountOperations], exports: [Metrics] })
export class MetricsModule {}
