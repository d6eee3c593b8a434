import { ClientError, GraphQLClient } from 'graphql-request';
import { type Ask, type ClientSettings, codesOf, type GraphQlClient, Refusal } from './graphql-client.ts';

/** graphql-request as scripts use it. */
export function graphqlRequestClient({ url, headers, fetch }: ClientSettings): GraphQlClient {
  const asking = (method: 'GET' | 'POST'): Ask => {
    const client = new GraphQLClient(url, { headers, fetch, method });
    return <Data>(document: string, variables = {}) =>
      client.request<Data>(document, variables).catch((failure: unknown) => {
        if (!(failure instanceof ClientError)) throw failure;
        throw new Refusal(failure.message, failure.response.status, codesOf(failure.response.errors));
      });
  };
  return { ask: asking('POST'), askByGet: asking('GET'), write: asking('POST') };
}
