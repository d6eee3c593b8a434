import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache, ServerError } from '@apollo/client';
import { type Ask, type ClientSettings, codesOf, type GraphQlClient, Refusal } from './graphql-client.ts';

/** Apollo Client as a program uses it: no cache between questions. */
export function apolloClient({ url: uri, headers, fetch }: ClientSettings): GraphQlClient {
  const clientThat = (useGETForQueries: boolean) =>
    new ApolloClient({ link: new HttpLink({ uri, headers, fetch, useGETForQueries }), cache: new InMemoryCache() });
  const client = clientThat(false);
  const clientByGet = clientThat(true);
  const asking =
    ({ query }: ApolloClient): Ask =>
    (document, variables = {}) =>
      told(query({ query: gql(document), variables, fetchPolicy: 'no-cache' }));
  return {
    ask: asking(client),
    askByGet: asking(clientByGet),
    write: (document, variables = {}) => told(client.mutate({ mutation: gql(document), variables })),
  };
}

async function told<Data>(answer: Promise<{ readonly data?: unknown }>): Promise<Data> {
  const { data } = await answer.catch((failure: unknown) => {
    throw refusalIn(failure);
  });
  return data as Data;
}

function refusalIn(failure: unknown): unknown {
  if (CombinedGraphQLErrors.is(failure)) return new Refusal(failure.message, undefined, codesOf(failure.errors));
  if (!ServerError.is(failure)) return failure;
  const { errors } = JSON.parse(failure.bodyText) as { errors?: [] };
  return new Refusal(failure.message, failure.statusCode, codesOf(errors));
}
