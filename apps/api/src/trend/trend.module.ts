import { Module } from '@nestjs/common';
import { TrendResolver } from './trend.resolver.ts';

@Module({ providers: [TrendResolver] })
export class TrendModule {}
