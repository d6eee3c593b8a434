import {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getSingularSelector,
  type GraphQLResponse,
  Network,
  type OperationDescriptor,
  type ReaderFragment,
  RecordSource,
  Store,
  type Variables,
} from 'relay-runtime';
import type { CompiledDocuments } from './compiled-documents.ts';
import type { Connection } from './connections.ts';

export interface Read {
  /** The nodes, as a component that shows the list sees them now. */
  nodes(): unknown[];
  /** How many pages were fetched. */
  readonly pages: number;
}

export type Send = (query: string, variables: object) => Promise<GraphQLResponse>;

/**
 * Relay with one store for everything that it reads. Ids tell rows of one type apart, so that the store has to go by
 * type and id.
 */
export function relayEnvironment(send: Send): Environment {
  return new Environment({
    network: Network.create(({ text }, variables) => send(text ?? '', variables)),
    store: new Store(new RecordSource()),
    getDataID: ({ id }, type) => (id === undefined || id === null ? null : `${type}:${String(id)}`),
  });
}

/** Reads page after page, as "load more" does, until Relay's own bookkeeping says that nothing follows. */
export async function readThrough(
  environment: Environment,
  connection: Connection,
  { query, pagination, fragment }: CompiledDocuments,
  first: number,
): Promise<Read> {
  const operation = createOperationDescriptor(query, { first });
  environment.retain(operation);
  const see = () => listIn(environment, connection, fragment, operation);
  let pages = 0;
  const fetchPage = async (document: typeof query, variables: Variables) => {
    await fetchQuery(environment, document, variables).toPromise();
    pages += 1;
  };
  await fetchPage(query, { first });
  for (let list = see(); list.pageInfo.hasNextPage; list = see())
    await fetchPage(pagination, { first, after: list.pageInfo.endCursor });
  return { nodes: () => see().edges.map(({ node }) => node), pages };
}

interface List {
  readonly edges: readonly { readonly node: unknown }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What the store holds of the list, read as a component reads it. */
function listIn(
  environment: Environment,
  { path, field }: Connection,
  fragment: ReaderFragment,
  operation: OperationDescriptor,
): List {
  const root = environment.lookup(operation.fragment).data;
  const { data } = environment.lookup(getSingularSelector(fragment, root));
  const names = [...path.map((asked) => asked.split('(')[0] ?? ''), field];
  return names.reduce<unknown>((found, name) => (found as Record<string, unknown>)[name], data) as List;
}
