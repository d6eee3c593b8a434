import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface Help {
  findings: { kind: string; words: string; says: string }[];
  missing: { part: string }[];
  metrics: { metric: { key: string }; confirmed: { word: string; confirmed: number }[]; preselect: boolean }[];
  outcomes: { outcome: { key: string }; preselect: boolean }[];
  likeGoals: { key: string; goal: { department: { key: string } }; sharedWords: string[]; sharesMetric: boolean }[];
}

const QUERY = `query ($text: String!, $department: ID, $goal: ID, $metric: ID) { organisation(key: "demo") {
  goalTextHelp(text: $text, department: $department, goal: $goal, metric: $metric) {
    findings { kind words says } missing { part }
    metrics { metric { key } confirmed { word confirmed } preselect }
    outcomes { outcome { key } preselect }
    likeGoals { key goal { department { key } } sharedWords sharesMetric }
  } } }`;

async function help(
  variables: { text: string; department?: string; goal?: string; metric?: string },
  as?: string,
): Promise<Help> {
  const { organisation } = await api.ask<{ organisation: { goalTextHelp: Help } }>(
    QUERY,
    variables,
    as === undefined ? {} : { as },
  );
  return organisation.goalTextHelp;
}

it('reads a text and says what is missing', async () => {
  const { findings, missing } = await help({ text: 'Give world-class answers within 2 hours by the end of Q3' });
  expect(findings.map(({ kind, words }) => [kind, words])).toEqual([
    ['VAGUE', 'world-class'],
    ['METRIC', 'answers'],
    ['TARGET', 'within 2 hours'],
    ['DUE', 'by the end of Q3'],
  ]);
  expect(findings.at(-1)?.says).toBe('the end of Q3 2027: 30 September 2027');
  expect(missing.map(({ part }) => part)).toEqual(['FOR_WHOM']);
});

it('suggests the metric for which others use these words, with the evidence, and forgets what is changed', async () => {
  const text = 'Answer every letter within six hours';
  const { metrics } = await help({ text });
  expect(metrics[0]).toMatchObject({ metric: { key: 'answer-hours' }, preselect: true });
  expect(metrics[0]?.confirmed[0]?.confirmed).toBeGreaterThan(1);
  for (const title of ['Paint letterboxes', 'Paint more letterboxes']) {
    await create({ title, department: 'sales', metric: 'setup-minutes' });
  }
  expect((await help({ text: 'Paint all letterboxes' })).metrics[0]).toMatchObject({
    metric: { key: 'setup-minutes' },
    preselect: true,
  });
  await api.ask('mutation { archiveGoal(organisation: "demo", key: "paint-letterboxes", version: 1) { __typename } }');
  expect((await help({ text: 'Paint all letterboxes' })).metrics.filter(({ preselect }) => preselect)).toEqual([]);
});

it('takes no goal as evidence for itself', async () => {
  const all = await help({ text: 'Paint more letterboxes' });
  const own = await help({ text: 'Paint more letterboxes', goal: 'paint-more-letterboxes' });
  expect(all.metrics[0]?.confirmed).not.toEqual([]);
  expect(own.metrics.flatMap(({ confirmed }) => confirmed.map(({ word }) => word))).not.toContain('letterboxes');
});

it('names like goals of other departments, three at most, and what makes them alike', async () => {
  const asked = { text: 'Answer every customer within three hours', department: 'sales', metric: 'answer-hours' };
  const { likeGoals } = await help(asked);
  expect(likeGoals.length).toBeGreaterThan(0);
  expect(likeGoals.length).toBeLessThanOrEqual(3);
  expect(likeGoals.every(({ goal }) => goal.department.key !== 'sales')).toBe(true);
  expect(likeGoals[0]).toMatchObject({ sharesMetric: true });
  expect(likeGoals.map(({ key }) => key)).toContain('answer-4h');
  expect(likeGoals[0]?.sharedWords).toContain('Answer');
});

it('refuses a text that is longer than a goal’s title may be, and says what to do', async () => {
  const { body } = await api.send(QUERY, { text: 'x'.repeat(301) });
  expect(body.errors?.[0]?.message).toBe('"text" has 301 characters; at most 300 are read. Shorten it.');
});

it('answers many at once as it answers one', async () => {
  const text = 'Answer every message within three hours';
  const [first, ...others] = await Promise.all(Array.from({ length: 6 }, () => help({ text })));
  expect(others.every((each) => JSON.stringify(each) === JSON.stringify(first))).toBe(true);
});

async function create(goal: object): Promise<void> {
  await api.ask('mutation ($goal: GoalInput!) { createGoal(organisation: "demo", goal: $goal) { __typename } }', {
    goal,
  });
}
