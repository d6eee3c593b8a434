import type { Dialect } from './contender.ts';
import { NAIVE } from './naive/dialect.ts';
import { OPERATIONS } from './operations.ts';
import { postgraphile } from './postgraphile/dialect.ts';

const JSON_HEADERS = { 'content-type': 'application/json' };

const queries = Object.fromEntries(OPERATIONS.map(({ name, query }) => [name, query]));

/** @param token of a program that may read */
export function product(token: string): Dialect {
  return {
    path: () => '/graphql',
    headers: { ...JSON_HEADERS, authorization: `Bearer ${token}` },
    body: (operation, variables) => JSON.stringify({ query: queries[operation], variables }),
    dataOf: (_, { data }) => data,
  };
}

export const ceiling: Dialect = {
  path: (operation) => `/${operation}`,
  headers: JSON_HEADERS,
  body: (_, variables) => JSON.stringify(variables),
  dataOf: (_, { data }) => data,
};

export { NAIVE as naive, postgraphile };
