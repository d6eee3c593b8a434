import { Module } from '@nestjs/common';
import { DataSetResolver } from './data-set.resolver.ts';
import { ExportController } from './export.controller.ts';

/** What programs read as tables. */
@Module({ controllers: [ExportController], providers: [DataSetResolver] })
export class DataSetModule {}
