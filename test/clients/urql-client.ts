import { Client, fetchExchange, type OperationResult } from '@urql/core';
import { type Ask, type ClientSettings, codesOf, type GraphQlClient, Refusal } from './graphql-client.ts';

/** urql as a program uses it: no cache between questions. */
export function urqlClient({ url, headers, fetch }: ClientSettings): GraphQlClient {
  const clientThat = (preferGetMethod: false | 'force') =>
    new Client({ url, fetch, fetchOptions: { headers }, preferGetMethod, exchanges: [fetchExchange] });
  const client = clientThat(false);
  const clientByGet = clientThat('force');
  const asking =
    (asked: Client): Ask =>
    async (document, variables = {}) =>
      told(await asked.query(document, variables).toPromise());
  return {
    ask: asking(client),
    askByGet: asking(clientByGet),
    write: async (document, variables = {}) => told(await client.mutation(document, variables).toPromise()),
  };
}

function told<Data>({ data, error }: OperationResult): Data {
  if (error) throw new Refusal(error.message, error.response?.status, codesOf(error.graphQLErrors));
  return data as Data;
}
