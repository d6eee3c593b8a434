import { cachingApolloClient, GOALS_AS_EDGES } from './apollo-cache.ts';
import { apolloClient } from './apollo-client.ts';
import { type ClientSettings, type GraphQlClient, Refusal } from './graphql-client.ts';
import { graphqlRequestClient } from './graphql-request-client.ts';
import { bearer, demo, type Served, serve } from './served.ts';
import { urqlClient } from './urql-client.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.api.stop());
beforeEach(() => served.wire.take());

const CLIENTS: readonly (readonly [string, (settings: ClientSettings) => GraphQlClient])[] = [
  ['Apollo Client', apolloClient],
  ['urql', urqlClient],
  ['graphql-request', graphqlRequestClient],
];

interface Page {
  readonly organisation: {
    readonly goalRows: {
      readonly nodes: readonly { readonly id: string; readonly title: string | null; readonly updatedAt: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly totalCount: number;
    };
  };
}

const GOALS = `query Goals($first: Int!, $after: String, $since: DateTime, $filter: GoalRowFilter) {
  organisation(key: "demo") {
    goalRows(first: $first, after: $after, updatedSince: $since, filter: $filter) {
      nodes { id title updatedAt }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
}`;

const ids = ({ organisation }: Page) => organisation.goalRows.nodes.map(({ id }) => id);

describe.each(CLIENTS)('%s', (name, create) => {
  const signedIn = (token = served.token) =>
    create({ url: served.graphql, headers: bearer(token), fetch: served.wire.fetch });

  it('reads all pages', async () => {
    const client = signedIn();
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await client.ask<Page>(GOALS, { first: 25, after });
      found.push(...ids(page));
      const { hasNextPage, endCursor } = page.organisation.goalRows.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    expect(found.toSorted()).toEqual(demo.goals.map(({ key }) => key).toSorted());
    expect(served.wire.take()).toEqual([1, 2, 3].map(() => ({ method: 'POST', status: 200 })));
  });

  it('reads what was written since, and nothing else', async () => {
    const client = signedIn();
    const all = await client.ask<Page>(GOALS, { first: 100 });
    const latest =
      all.organisation.goalRows.nodes
        .map(({ updatedAt }) => updatedAt)
        .sort()
        .at(-1) ?? '';
    const [goal] = demo.goals;
    await checkIn(goal?.key ?? '', name);
    const behind = new Date(Date.parse(latest) + 1).toISOString();
    expect(ids(await client.ask<Page>(GOALS, { first: 100, since: behind }))).toEqual([goal?.key]);
  });

  it('filters with variables', async () => {
    const filter = { department: { in: ['sales', 'finance'] }, due: { to: '2026-12-31' } };
    const expected = demo.goals.filter(
      ({ department, due }) => filter.department.in.includes(department) && due !== undefined && due <= filter.due.to,
    );
    const page = await signedIn().ask<Page>(GOALS, { first: 100, filter });
    expect(ids(page).toSorted()).toEqual(expected.map(({ key }) => key).toSorted());
    expect(page.organisation.goalRows.totalCount).toBe(expected.length);
  });

  it('asks with GET', async () => {
    const page = await signedIn().askByGet<Page>(GOALS, { first: 3, filter: { department: { equals: 'sales' } } });
    expect(ids(page)).toHaveLength(3);
    expect(served.wire.take()).toEqual([{ method: 'GET', status: 200 }]);
  });

  it('hears why something is refused', async () => {
    const asked = signedIn().ask(GOALS, { first: 10_001 });
    const refusal = await asked.catch((failure: unknown) => failure);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ codes: ['BAD_USER_INPUT'] });
    expect((refusal as Refusal).message).toMatch(/"first" must be between 1 and 10000; it is 10001/);
  });

  it('hears that a field does not exist', async () => {
    const asked = signedIn().ask('{ organisation(key: "demo") { colour } }');
    await expect(asked).rejects.toMatchObject({ name: 'Refusal', codes: ['GRAPHQL_VALIDATION_FAILED'] });
  });

  it('hears that its token is not good, by POST and by GET', async () => {
    const client = signedIn('concord_guessed');
    const refused = { name: 'Refusal', status: 401, codes: ['UNAUTHENTICATED'] };
    await expect(client.ask(GOALS, { first: 1 })).rejects.toMatchObject(refused);
    await expect(client.askByGet(GOALS, { first: 1 })).rejects.toMatchObject(refused);
  });

  it('is told that a token which reads does not write, as a value', async () => {
    const written = await signedIn().write(
      `mutation ($goal: ID!) {
        archiveGoal(organisation: "demo", key: $goal, version: 1) { __typename ... on UserError { code message } }
      }`,
      { goal: demo.goals[0]?.key },
    );
    expect(written).toMatchObject({ archiveGoal: { __typename: 'NotAllowedError' } });
  });
});

describe('Apollo Client with its cache', () => {
  interface Edges {
    readonly organisation: {
      readonly goalRows: {
        readonly edges: readonly { readonly node: { readonly id: string } }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    };
  }

  it('lets a list grow page by page, and sends its document once', async () => {
    const settings = { url: served.graphql, headers: bearer(served.token), fetch: served.wire.fetch };
    const client = cachingApolloClient(settings);
    const asked = { query: GOALS_AS_EDGES, variables: { first: 25 } };
    await client.query(asked);
    const list = client.watchQuery<Edges>(asked);
    const watched = list.subscribe({});
    const shown = () => client.readQuery<Edges>(asked)?.organisation.goalRows;
    // The server does not know the hash, is sent the document, and knows it from then on.
    expect(served.wire.take()).toHaveLength(2);
    for (const page of [2, 3]) {
      expect([page, shown()?.pageInfo.hasNextPage]).toEqual([page, true]);
      await list.fetchMore({ variables: { after: shown()?.pageInfo.endCursor } });
    }
    expect(shown()?.pageInfo.hasNextPage).toBe(false);
    expect(served.wire.take()).toHaveLength(2);
    const found = shown()?.edges.map(({ node }) => node.id) ?? [];
    watched.unsubscribe();
    client.stop();
    expect(found.toSorted()).toEqual(demo.goals.map(({ key }) => key).toSorted());
  });
});

/** Somebody else writes. */
async function checkIn(goal: string, note: string): Promise<void> {
  await served.api.ask(
    `mutation ($goal: ID!, $note: String!) {
      checkIn(organisation: "demo", goal: $goal, checkIn: { on: "2026-10-01", note: $note }) { __typename }
    }`,
    { goal, note },
  );
}
