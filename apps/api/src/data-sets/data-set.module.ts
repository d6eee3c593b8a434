import { Module } from '@nestjs/common';
import { DataSetResolver } from './data-set.resolver.ts';
import { ExportController } from './export.controller.ts';
import { ExportsRunning } from './exports-running.ts';

/** What programs read as tables. */
@Module({ controllers: [ExportController], providers: [DataSetResolver, ExportsRunning], exports: [ExportsRunning] })
export class DataSetModule {}
