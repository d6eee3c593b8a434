import type { Plan } from '@concord/alignment-engine';
import { planNamed } from '@concord/test-plans';
import mammoth from 'mammoth';
import { LifeClient } from '../conflict-life/testing/life-client.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;

const demo = planNamed('demo.yaml');
const withPractice: Plan = {
  ...demo,
  organisation: { ...demo.organisation, currency: 'NOK' },
  authorities: [
    { key: 'refund-sales', department: 'sales', what: 'refund', says: 'Refund up to 2,000', approvedBy: 'ingrid' },
  ],
  goals: demo.goals.map((goal) =>
    goal.key === 'promise-5'
      ? {
          ...goal,
          roles: { responsible: ['jonas'], consulted: [], informed: [] },
          actions: [
            {
              key: 'lists',
              title: 'Print price lists',
              owner: 'jonas',
              due: '2026-12-01',
              cost: 12_000,
              state: 'open',
            },
            { key: 'calls', title: 'Call the dealers', cost: 3_000, state: 'done' },
          ],
          training: [
            { key: 'dates', title: 'Saying no kindly', who: ['jonas', 'mette'], done: { jonas: '2026-10-01' } },
          ],
          needsAuthority: ['refund', 'express'],
        }
      : goal,
  ),
};

beforeAll(async () => {
  api = await startApiUnderTest();
  await api.store(withPractice);
});
afterAll(() => api.stop());

const paper = async (file: string, query = '', organisation = 'demo') =>
  fetch(`${api.url}/paper/${file}?organisation=${organisation}${query}`, {
    headers: { cookie: await api.members.cookieOf('henrik') },
  });

async function read(query = ''): Promise<string> {
  const answer = await paper('plan.md', query);
  expect(answer.status).toBe(200);
  return (await answer.text()).replaceAll('\\', '');
}

const headings = (text: string) => [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);

async function revision(): Promise<number> {
  const { organisation } = await api.ask<{ organisation: { revision: number } }>(
    `{ organisation(key: "demo") { revision } }`,
  );
  return organisation.revision;
}

async function retitle(goal: string, title: string): Promise<void> {
  const { organisation } = await api.ask<{ organisation: { goal: { version: number; department: { key: string } } } }>(
    `query ($goal: ID!) { organisation(key: "demo") { goal(key: $goal) { version department { key } } } }`,
    { goal },
  );
  const { version, department } = organisation.goal;
  const { updateGoal } = await api.ask<{ updateGoal: { __typename: string } }>(
    `mutation ($goal: ID!, $version: Int!, $input: GoalInput!) {
       updateGoal(organisation: "demo", key: $goal, version: $version, goal: $input) { __typename } }`,
    { goal, version, input: { department: department.key, title } },
  );
  expect(updateGoal.__typename).toBe('GoalSaved');
}

async function archive(goal: string): Promise<void> {
  const { archiveGoal } = await api.ask<{ archiveGoal: { __typename: string } }>(
    `mutation ($goal: ID!) { archiveGoal(organisation: "demo", key: $goal, version: 1) { __typename } }`,
    { goal },
  );
  expect(archiveGoal.__typename).toBe('GoalSaved');
}

it('tells the whole plan: what it is for, outcomes with stories, promises, what stands behind each goal, conflicts, reviews', async () => {
  const text = await read();
  expect(headings(text)).toEqual([
    'Vision',
    'Outcomes',
    'Promises',
    'Goals and what stands behind them',
    'Open conflicts',
    'Decisions in force',
    'Overdue reviews',
  ]);
  for (const part of [
    '# The customer-service plan of Strandheim Cycles',
    '16 November 2026',
    `- **Version:** ${await revision()}`,
    'Everybody between Bergen and Brussels',
    'Manufacturing helps it.',
    '*Nothing carries it yet.*',
    'the goal “95 of 100 orders are ready on the promised day” of Manufacturing',
    '**How well:** 90 % of calls within 30 seconds',
    'No, it is broken: 84 % on 31 October 2026',
    'Nobody is there in ',
    '**Hours:** Mon–Fri 08:00–20:00, Sat 10:00–16:00 (Europe/Oslo time)',
    '**Target:** at most 5 days of “Promised delivery time”',
    '**Stretch target:** at most 4 days',
    '**Accountable:** Ingrid Solbakken',
    '**Responsible:** Jonas Weber',
    'at risk; 6.5 days at the check-in of 9 November 2026',
    'Seven days in the Nordic price list, done 28 August 2026 (due 31 August 2026)',
    '**Action:** Print price lists, Jonas Weber, until 1 December 2026, 12,000 NOK, open',
    '**Cost of all actions:** 15,000 NOK',
    'Saying no kindly; had it: Jonas Weber; still to come: Mette Dalgaard',
    '**Needs the authority to:** refund: Refund up to 2,000 (Sales)',
    'express: *nobody holds it.*',
    '**refund:** Refund up to 2,000; approved by Ingrid Solbakken',
    'No plan stands behind it',
    '### At most 5 days or at least 9 days: promised delivery time',
    '**What would settle it:**',
    'Goal “Promise every customer delivery within five days”',
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/\((new|changed|new or changed)\)/);
});

it('tells a department what concerns it, and nothing of others', async () => {
  const text = await read('&department=service');
  expect(text).toContain('# The customer-service plan of Customer Service');
  expect(text).toContain('#### Answer every message within four hours');
  expect(text).toContain('Write to us in the chat');
  expect(text).not.toContain('#### Promise every customer delivery within five days');
  expect(text).not.toContain('Close the month in four working days');
  expect((await paper('plan.md', '&department=nobody')).status).toBe(404);
});

it('marks what changed since a version, names goals that are gone, and what was decided', async () => {
  const before = await revision();
  const client = new LifeClient(api);
  const { id, life } = await client.opposed();
  await client.decide(id, life.version, {});
  await retitle('close-books', 'Close the month in three working days');
  await archive('open-changes');
  const text = await read(`&since=${before}`);
  const news = text.slice(0, text.indexOf('## Vision'));
  expect(news).toContain(`## What changed since version ${before}`);
  expect(news).toContain('### Changed goals');
  expect(news).toContain('Close the month in three working days, Finance');
  expect(news).toContain('### Goals that are no longer in the plan\n\n- **Let customers change their order for longer');
  expect(news).toContain('### Decisions');
  expect(text).toContain('#### Close the month in three working days (changed)');
  expect(text).toContain('### Sales promises seven days (new)');
  expect(text).not.toContain('#### Answer every message within four hours (');
  expect(await read(`&since=${await revision()}`)).toContain('Nothing changed.');
});

it('marks what changed since a day, by the clock of the organisation', async () => {
  // Nothing of what a test writes is older than this.
  const text = await read('&since=2026-01-01');
  expect(text).toContain('## What changed since 1 January 2026');
  expect(text).toContain('### Call us on weekdays from 8 to 20 and on Saturdays from 10 to 16 (new or changed)');
  expect(text).toContain('more goals');
  expect(await read('&since=2999-01-01')).toContain('Nothing changed.');
  const wrong = await paper('plan.md', '&since=yesterday');
  expect([wrong.status, await wrong.json()]).toMatchObject([
    400,
    {
      message: '“yesterday” is neither a day nor a version. Write a day, such as 2026-10-01, or a number, such as 12.',
    },
  ]);
});

it('gives pages the same document in parts', async () => {
  const ask = (args: string) =>
    api.ask<{ organisation: { planDocument: { title: string; blocks: object[] } | null } }>(
      `{ organisation(key: "demo") { planDocument(${args}) { title blocks { kind level texts { mark text } items { texts { mark text } } } } } }`,
    );
  const { organisation } = await ask('department: "sales", since: "1"');
  expect(organisation.planDocument?.title).toBe('The customer-service plan of Sales');
  expect(organisation.planDocument?.blocks).toContainEqual({
    kind: 'HEADING',
    level: 1,
    texts: [{ mark: 'PLAIN', text: 'Open conflicts' }],
    items: [],
  });
  expect((await ask('department: "nobody"')).organisation.planDocument).toBeNull();
  await expect(ask('since: "soon"')).rejects.toThrow('neither a day nor a version');
});

it('sets it as PDF, as Word and as a page', async () => {
  const pdf = await paper('plan.pdf');
  expect(pdf.headers.get('content-disposition')).toBe('attachment; filename="demo-plan.pdf"');
  expect(pdf.headers.get('cache-control')).toBe('private, no-cache');
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const word = await paper('plan.docx', '&department=sales');
  expect(word.headers.get('content-disposition')).toBe('attachment; filename="demo-plan-sales.docx"');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await word.arrayBuffer()) });
  expect(value).toContain('Print price lists');
  expect(await (await paper('plan.html')).text()).toContain('<h2>Promises</h2>');
});

it('is written in the language of the organisation', async () => {
  await api.source.query(`UPDATE organisation SET language = 'de' WHERE key = 'demo'`);
  const text = await read('&since=1');
  await api.source.query(`UPDATE organisation SET language = 'en' WHERE key = 'demo'`);
  for (const part of [
    '# Der Kundenservice-Plan von Strandheim Cycles',
    '## Was sich geändert hat seit: Version 1',
    '## Kundenwirkungen',
    '## Zusagen',
    '**Zeiten:** Mo–Fr 08:00–20:00',
    '**Verantwortlich:** Ingrid Solbakken',
    'Was Mitarbeitende mit Kundenkontakt ohne Rückfrage dürfen',
    '12.000 NOK, offen',
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/Nobody is|Goals and what|What the front|No plan stands|Accountable/);
});

it('stays a document where an organisation has more goals than anybody reads, and says what it leaves out', async () => {
  const [goal] = demo.goals;
  if (goal === undefined) throw new Error('no goal');
  const many = Array.from({ length: 300 }, (_, i) => ({
    ...goal,
    ...{ key: `many-${i}`, title: `Goal number ${i}`, department: 'sales', needs: [], parent: undefined },
  }));
  const key = 'many';
  const goals = many.map(({ parent: _, ...one }) => ({ ...one, sharedWith: [], status: 'active' as const }));
  const outcomes = demo.outcomes.map(({ storyParts: _, ...one }) => one);
  await api.store({ ...demo, organisation: { key, name: 'Many' }, outcomes, promises: [], staffing: [], goals });
  const cookie = await api.members.cookie('many@example.com', { role: 'viewer' }, key);
  const ask = async (query: string) =>
    (await fetch(`${api.url}/paper/plan.md?organisation=many${query}`, { headers: { cookie } })).text();
  const text = await ask('&since=0');
  expect(text.match(/^#### Goal number/gm)).toHaveLength(25);
  expect(text).toContain('275 more goals are not told here: those that weigh least.');
  expect((await ask('&department=sales')).match(/^#### Goal number/gm)).toHaveLength(100);
  // Nothing of one company is told to another.
  expect(text).not.toMatch(/Strandheim|Sales promises seven days|Close the month in three/);
  const other = await fetch(`${api.url}/paper/plan.md?organisation=demo`, { headers: { cookie } });
  expect(other.status).toBe(404);
});

it('is for members only', async () => {
  expect((await fetch(`${api.url}/paper/plan.md?organisation=demo`)).status).toBe(401);
});
