import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import type { ClientSettings } from './graphql-client.ts';

/** Apollo Client as a page uses it: one cache, in which lists grow, and documents that are sent as hashes. */
export function cachingApolloClient({ url: uri, headers, fetch }: ClientSettings): ApolloClient {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  return new ApolloClient({
    link: ApolloLink.from([new PersistedQueryLink({ sha256 }), new HttpLink({ uri, headers, fetch })]),
    cache: new InMemoryCache({
      typePolicies: {
        Organisation: { keyFields: ['key'], fields: { goalRows: relayStylePagination(['filter', 'orderBy']) } },
      },
    }),
  });
}

/** A list with what Apollo needs to let it grow: `edges` with cursors. */
export const GOALS_AS_EDGES = gql`
  query GoalsAsEdges($first: Int!, $after: String) {
    organisation(key: "demo") {
      key
      goalRows(first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            title
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
`;
