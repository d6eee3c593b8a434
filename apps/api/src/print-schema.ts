import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from './app.module.ts';
import { createDatabases } from './databases.ts';
import { describeSchema } from './reference/describe-schema.ts';
import { toMarkdown } from './reference/to-markdown.ts';

/**
 * Prints the schema that the resolvers make to the file named on the command line, or to standard output, and the
 * reference that people read to the folder named after it.
 */
const neverConnected = createDatabases({ host: '/nowhere', port: 1, user: 'nobody' });
const app = await NestFactory.create(
  AppModule.with(neverConnected, { publicUrl: '', post: () => Promise.resolve() }),
  new FastifyAdapter(),
  { logger: ['error'] },
);
await app.init();
const { schema } = app.get(GraphQLSchemaHost);
const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
const [target, folder] = process.argv.slice(2);
if (target === undefined) process.stdout.write(text);
else writeFileSync(target, text);
if (folder !== undefined) {
  for (const [name, page] of toMarkdown(describeSchema(schema))) writeFileSync(join(folder, name), page);
}
await app.close();
