import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface Page {
  readonly edges: { readonly cursor: string; readonly node: { readonly id: string; readonly due: string | null } }[];
  readonly nodes: object[];
  readonly pageInfo: Record<string, unknown>;
}

const FIELDS = `edges { cursor node { id due } } nodes { id due }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

async function page(args: string): Promise<Page> {
  const { organisation } = await api.ask<{ organisation: { goalRows: Page } }>(
    `{ organisation(key: "demo") { goalRows(${args}) { ${FIELDS} } } }`,
  );
  return organisation.goalRows;
}

it.each(['', 'orderBy: [{ column: due, descending: true }]'])(
  'is a connection as Relay knows it: every row has a cursor to read on behind it (%s)',
  async (orderBy) => {
    const { edges, nodes, pageInfo } = await page(`first: 100 ${orderBy}`);
    expect(edges.length).toBeGreaterThan(20);
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    });
    const behind = await page(`first: 3, after: "${edges[9]?.cursor}" ${orderBy}`);
    expect(behind.edges).toEqual(edges.slice(10, 13));
    expect(behind.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  },
);

it('reads columns that only edges are asked for', async () => {
  const { organisation } = await api.ask<{ organisation: object }>(
    '{ organisation(key: "demo") { goalRows(first: 1, filter: { id: { equals: "promise-5" } }) { edges { node { key: id, department } } } } }',
  );
  expect(organisation).toEqual({ goalRows: { edges: [{ node: { key: 'promise-5', department: 'sales' } }] } });
});

it('has no edges and no cursors on an empty page', async () => {
  expect(await page('filter: { id: { equals: "nothing" } }')).toEqual({
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

it('counts a list only where its count is asked for', async () => {
  // How many conflicts there are is kept; how many have a word in their headline is not.
  const lists = [
    'goalRows(first: 2)',
    'goals(first: 2)',
    'conflicts(first: 2, filter: { text: "a" })',
    'decisions(first: 2)',
  ];
  const ask = async (fields: string) => {
    api.statements.length = 0;
    const asked = lists.map((list) => `${list} { ${fields} }`).join(' ');
    await api.ask(`{ organisation(key: "demo") { ${asked} } }`);
    return api.statements.filter((statement) => /^select count\(/i.test(statement)).length;
  };
  expect(await ask('pageInfo { endCursor } edges { cursor } nodes { __typename }')).toBe(0);
  expect(await ask('totalCount')).toBe(lists.length);
});
