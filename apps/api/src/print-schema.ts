import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from './app.module.ts';
import { createDatabases } from './databases.ts';

/** Prints the schema that the resolvers make to the file named on the command line, or to standard output. */
const neverConnected = createDatabases({ host: '/nowhere', port: 1, user: 'nobody' });
const app = await NestFactory.create(
  AppModule.with(neverConnected, { publicUrl: '', post: () => Promise.resolve() }),
  new FastifyAdapter(),
  { logger: ['error'] },
);
await app.init();
const text = `${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`;
const target = process.argv[2];
if (target === undefined) process.stdout.write(text);
else writeFileSync(target, text);
await app.close();
