import { ApolloServer } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { introspectionFor } from './introspection.ts';

const asked = async (may: boolean, query: string) => {
  const server = new ApolloServer<{ req: FastifyRequest }>({
    typeDefs: 'type Query { greeting: String }',
    rootValue: { greeting: 'Hello' },
    introspection: true,
    plugins: [introspectionFor(() => may)],
  });
  const { body } = await server.executeOperation({ query }, { contextValue: { req: {} as FastifyRequest } });
  await server.stop();
  return body.kind === 'single' ? body.singleResult : undefined;
};

const SCHEMA = [
  '{ __schema { types { name } } }',
  '{ __type(name: "Query") { name } }',
  '{ greeting ...Hidden } fragment Hidden on Query { harmless: __schema { queryType { name } } }',
];

it.each(SCHEMA)('refuses %s to whoever may not read the schema', async (query) => {
  const result = await asked(false, query);
  expect(result?.data).toBeUndefined();
  expect(result?.errors?.[0]?.extensions?.['code']).toBe('INTROSPECTION_REFUSED');
});

it.each(SCHEMA)('answers %s to whoever may', async (query) => {
  expect((await asked(true, query))?.errors).toBeUndefined();
});

it('answers what is not the schema to anybody', async () => {
  expect((await asked(false, '{ __typename greeting }'))?.data).toEqual({ __typename: 'Query', greeting: 'Hello' });
});
