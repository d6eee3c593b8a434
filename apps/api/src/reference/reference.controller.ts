import { Controller, Get, Header } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { describeSchema } from './describe-schema.ts';
import { toHtml } from './to-html.ts';

/** Tells whoever is signed in, and programs, everything there is to ask: without a look at the internet. */
@Controller('graphql/reference')
export class ReferenceController {
  #page: string | undefined;

  constructor(private readonly modules: ModuleRef) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'private, no-cache')
  read(): string {
    this.#page ??= toHtml(describeSchema(this.modules.get(GraphQLSchemaHost, { strict: false }).schema));
    return this.#page;
  }
}
