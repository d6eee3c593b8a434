import { type DynamicModule, Module } from '@nestjs/common';
import { ODataController, PUBLIC_URL } from './odata.controller.ts';

/** Data sets for tools that speak OData. */
@Module({})
export class ODataModule {
  /** @param publicUrl what people open: a proxy may stand between */
  static with(publicUrl: string): DynamicModule {
    return {
      module: ODataModule,
      controllers: [ODataController],
      providers: [{ provide: PUBLIC_URL, useValue: publicUrl }],
    };
  }
}
