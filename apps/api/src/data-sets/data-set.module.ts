import { Module } from '@nestjs/common';
import { DataSetResolver } from './data-set.resolver.ts';

/** What programs read as tables. */
@Module({ providers: [DataSetResolver] })
export class DataSetModule {}
