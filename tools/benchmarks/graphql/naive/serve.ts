import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { addressGiven, serving } from '../serving.ts';
import { ENTITIES } from './entities.ts';
import { NaiveResolver } from './resolvers.ts';

// What one gets by writing down what the manuals show: entities with relations, `find` with what is wanted, resolvers
// that hand it on. It asks nobody who they are, and knows no walls.

const { host, port, user, database } = addressGiven();
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);
const source = await new DataSource({
  type: 'postgres',
  host,
  port,
  username: user,
  ...(database === undefined ? {} : { database }),
  entities: ENTITIES,
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  extra: { max: 10 },
}).initialize();

@Module({
  imports: [GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true, graphiql: false })],
  providers: [NaiveResolver, { provide: DataSource, useValue: source }],
})
class NaiveModule {}

const app = await NestFactory.create(NaiveModule, new FastifyAdapter(), { logger: ['error'] });
await app.listen(0, '127.0.0.1');
serving(await app.getUrl());
