import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { AppModule } from '../app.module.ts';
import { createDatabases } from '../databases.ts';

let schema: GraphQLSchema;

beforeAll(async () => {
  const neverConnected = createDatabases({ host: '/nowhere', port: 1, user: 'nobody' });
  const app = await NestFactory.create(
    AppModule.with(neverConnected, { publicUrl: '', post: () => Promise.resolve() }),
    new FastifyAdapter(),
    { logger: false },
  );
  await app.init();
  schema = app.get(GraphQLSchemaHost).schema;
  await app.close();
});

it('is the contract that is committed', () => {
  const committed = readFileSync(new URL('../../../../libs/graphql-contract/schema.graphql', import.meta.url), 'utf8');
  expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(committed);
});

it('describes every type, field, argument and value', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    ({ name }) =>
      !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation'].includes(name),
  );
  const silent = types.flatMap((type) => [
    ...(type.description ? [] : [type.name]),
    ...(isEnumType(type)
      ? type
          .getValues()
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${name}`)
      : []),
    ...(isInputObjectType(type)
      ? Object.values(type.getFields())
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${name}`)
      : []),
  ]);
  const withFields = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const silentFields = withFields
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, description, args }) => [
        ...(description ? [] : [`${type.name}.${name}`]),
        ...args.filter((argument) => !argument.description).map((argument) => `${type.name}.${name}(${argument.name})`),
      ]),
    );
  expect(types.length).toBeGreaterThan(50);
  expect([...silent, ...silentFields]).toEqual([]);
});
