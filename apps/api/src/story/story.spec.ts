import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

const STORY = `story storyVersion storyParts { key says isHole
  carriers { kind words goal { key } promise { key } } }`;

interface Told {
  readonly story: string | null;
  readonly storyVersion: string;
  readonly storyParts: readonly {
    readonly key: string;
    readonly says: string;
    readonly isHole: boolean;
    readonly carriers: readonly object[];
  }[];
}

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

async function told(outcome: string): Promise<Told> {
  const { organisation } = await api.ask<{ organisation: { outcome: Told } }>(
    `query ($outcome: ID!) { organisation(key: "demo") { outcome(key: $outcome) { ${STORY} } } }`,
    { outcome },
  );
  return organisation.outcome;
}

async function save(outcome: string, version: string, story: object, headers: Record<string, string> = {}) {
  const { saveStory } = await api.ask<{
    saveStory: { __typename: string; outcome?: Told; code?: string; problems?: { path: string }[] };
  }>(
    `mutation ($outcome: ID!, $version: ID!, $story: StoryInput!) {
       saveStory(organisation: "demo", outcome: $outcome, version: $version, story: $story) {
         __typename ... on StorySaved { outcome { ${STORY} } } ... on UserError { code }
         ... on InvalidInputError { problems { path } } } }`,
    { outcome, version, story },
    headers,
  );
  return saveStory;
}

it('tells the story of the demo company with what carries it, and its hole', async () => {
  const { storyParts } = await told('on-time');
  expect(storyParts.map(({ key, isHole }) => [key, isHole])).toEqual([
    ['a-day', false],
    ['still-friday', true],
    ['stands-there', false],
    ['set-to-me', false],
  ]);
  expect(storyParts[0]?.carriers[0]).toEqual({ kind: 'GOAL', words: null, goal: { key: 'promise-9' }, promise: null });
});

it('says of a goal which parts it carries', async () => {
  const { organisation } = await api.ask<{ organisation: { goal: { storyParts: object[] } } }>(
    '{ organisation(key: "demo") { goal(key: "on-time-95") { storyParts { outcome { key } part { says } } } } }',
  );
  expect(organisation.goal.storyParts).toEqual([
    { outcome: { key: 'on-time' }, part: { says: 'On the day it stands there' } },
  ]);
});

it('is written by planners, in parts with keys of their own', async () => {
  const { storyVersion } = await told('quick-answer');
  const parts = [
    {
      says: 'I rang once',
      carriers: [
        { kind: 'GOAL', of: 'answer-4h' },
        { kind: 'TRAINING', of: 'Calls in pairs' },
      ],
    },
    { says: 'Nobody asked me twice', carriers: [] },
  ];
  const viewer = await api.members.cookie('viewer@example.com', { role: 'viewer', departments: [], personKey: null });
  expect(await save('quick-answer', storyVersion, { parts }, { cookie: viewer })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  const saved = await save('quick-answer', storyVersion, { story: ' They knew me. ', parts });
  expect(saved.outcome).toMatchObject({
    story: 'They knew me.',
    storyParts: [
      { key: 'i-rang-once', isHole: false, carriers: [{ goal: { key: 'answer-4h' } }, { words: 'Calls in pairs' }] },
      { key: 'nobody-asked-me-twice', isHole: true, carriers: [] },
    ],
  });
  expect(await save('quick-answer', storyVersion, { parts: [] })).toMatchObject({ code: 'CONFLICT' });
  const again = await save('quick-answer', saved.outcome?.storyVersion ?? '', { parts: [] });
  expect(again.outcome).toMatchObject({ story: null, storyParts: [] });
});

it('says what has to be put right', async () => {
  const { storyVersion } = await told('fair-price');
  const parts = [
    { says: ' ', carriers: [] },
    { says: 'Well', carriers: [{ kind: 'GOAL', of: 'no-such-goal' }] },
  ];
  expect((await save('fair-price', storyVersion, { parts })).problems).toEqual([{ path: 'parts[0].says' }]);
  const [, named] = parts;
  const refused = await save('fair-price', storyVersion, { parts: [named] });
  expect(refused.problems?.[0]?.path).toMatch(/^storyParts\[0\]\.carriedBy\[0\]/);
});

it('comes back with an outcome that was removed, and so does how often that is reviewed', async () => {
  const outcome = { key: 'loan', statement: 'I ride home on a loan bicycle', for: 'CUSTOMER', weight: 2 };
  const review = { every: 'QUARTER', last: '2026-09-07' };
  const parts = [
    {
      key: 'stood-there',
      says: 'A bicycle stood there',
      carriers: [
        { kind: 'GOAL', of: 'promise-9' },
        { kind: 'TRAINING', of: 'Handing over' },
      ],
    },
  ];
  const correct = (correction: object) =>
    api.ask(
      `mutation ($corrections: [ModelCorrectionInput!]!) { correctModel(organisation: "demo", corrections: $corrections) { __typename } }`,
      { corrections: [correction] },
    );
  await correct({ addOutcome: outcome });
  await correct({ removeOutcome: 'loan' });
  await correct({ addOutcome: { ...outcome, story: { story: 'I rode home.', parts }, review } });
  expect(await told('loan')).toMatchObject({
    story: 'I rode home.',
    storyParts: [
      { key: 'stood-there', carriers: [{ goal: { key: 'promise-9' } }, { kind: 'TRAINING', words: 'Handing over' }] },
    ],
  });
  const { organisation } = await api.ask<{ organisation: { outcome: object } }>(
    '{ organisation(key: "demo") { outcome(key: "loan") { review { every last } } } }',
  );
  expect(organisation.outcome).toEqual({ review });
});
