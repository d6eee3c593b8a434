import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface Advised {
  organisation: {
    advice: {
      totalCount: number;
      nodes: { id: string; rule: string; severity: number; explanation: string; goals: { key: string }[] }[];
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    };
  };
}

const advised = async (variables: object) => {
  const { organisation } = await api.ask<Advised>(
    `query ($first: Int, $after: String, $filter: AdviceFilter) { organisation(key: "demo") { advice(first: $first, after: $after, filter: $filter) {
       totalCount nodes { id rule severity headline explanation goals { key } departments { key } outcomes { key } } pageInfo { endCursor hasNextPage } } } }`,
    { first: 100, ...variables },
  );
  return organisation.advice;
};

it('pages through all advice, weightiest first, each piece once and under a name of its own', async () => {
  const all = await advised({});
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Advised['organisation']['advice'] = await advised({ first: 7, after });
    seen.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(all.nodes.map(({ id }) => id));
  expect(new Set(seen).size).toBe(all.totalCount);
  const severities = all.nodes.map(({ severity }) => severity);
  expect(severities).toEqual([...severities].sort((a, b) => b - a));
});

it('filters by rule, department, outcome and goal, all at once', async () => {
  const vague = await advised({ filter: { rules: ['VAGUE_GOAL'], departments: ['sales'], goals: ['best-partner'] } });
  expect(vague.nodes.map(({ rule, goals }) => [rule, goals])).toEqual([['VAGUE_GOAL', [{ key: 'best-partner' }]]]);
  const uncovered = await advised({ filter: { outcomes: ['quiet-town'] } });
  expect(uncovered.nodes.map(({ rule }) => rule)).toEqual(['UNCOVERED_OUTCOME']);
  expect(await advised({ filter: { departments: ['nowhere'] } })).toMatchObject({ totalCount: 0, nodes: [] });
});

it('says at a goal what is worth knowing about it', async () => {
  const { organisation } = await api.ask<{ organisation: { goal: { advice: { rule: string }[] } } }>(
    '{ organisation(key: "demo") { goal(key: "prepay") { advice { rule } } } }',
  );
  expect(organisation.goal.advice.map(({ rule }) => rule).sort()).toEqual([
    'IMPOSSIBLE_TARGET',
    'ORPHAN_GOAL',
    'VAGUE_GOAL',
  ]);
});

it('leaves nothing out of a usual plan', async () => {
  expect(
    await api.ask('{ organisation(key: "demo") { truncated { conflictRule adviceRule about explanation } } }'),
  ).toEqual({ organisation: { truncated: [] } });
});

it('costs the same number of statements for all advice as for one piece', async () => {
  const statementsFor = async (first: number) => {
    await api.ask('{ organisation(key: "demo") { alignment { headline } } }');
    api.statements.length = 0;
    await api.ask(
      'query ($first: Int!) { organisation(key: "demo") { advice(first: $first) { totalCount nodes { goals { key title owner { name } department { name } } departments { name } outcomes { statement } } } } }',
      { first },
    );
    return api.statements.length;
  };
  // The first of the demo's is about laws; from the second on, goals are read.
  expect(await statementsFor(100)).toBe(await statementsFor(2));
});
