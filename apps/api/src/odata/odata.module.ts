import { Module } from '@nestjs/common';
import { ODataController } from './odata.controller.ts';

/** Data sets for tools that speak OData. */
@Module({ controllers: [ODataController] })
export class ODataModule {}
