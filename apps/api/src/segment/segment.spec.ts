import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

const demo = planNamed('demo.yaml');

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface Seen {
  readonly alignment: { readonly headline: number };
  readonly conflicts: readonly {
    readonly conflict: { readonly headline: string; readonly severity: number; readonly life: object | null };
    readonly severity: number;
    readonly place: number;
    readonly placeForAll: number | null;
    readonly repair: string | null;
    readonly repairForAll: string | null;
  }[];
}

interface Told {
  readonly key: string;
  readonly name: string;
  readonly weights: readonly { readonly outcome: { readonly key: string }; readonly weight: number }[];
}

async function seenBy(segment: string, first = 5): Promise<Seen> {
  const { organisation } = await api.ask<{ organisation: { segment: { seen: Seen } } }>(
    `query ($segment: ID!, $first: Int!) { organisation(key: "demo") { segment(key: $segment) { seen {
       alignment { headline } conflicts(first: $first) {
         conflict { headline severity life { state } } severity place placeForAll repair repairForAll } } } } }`,
    { segment, first },
  );
  return organisation.segment.seen;
}

async function segments(): Promise<readonly Told[]> {
  const { organisation } = await api.ask<{ organisation: { segments: readonly Told[] } }>(
    '{ organisation(key: "demo") { segments { key name weights { outcome { key } weight } } } }',
  );
  return organisation.segments;
}

async function correct(...corrections: object[]): Promise<{ __typename: string; problems?: { message: string }[] }> {
  const { correctModel } = await api.ask<{ correctModel: { __typename: string } }>(
    `mutation ($corrections: [ModelCorrectionInput!]!) { correctModel(organisation: "demo", corrections: $corrections) {
       __typename ... on InvalidInputError { problems { path message } } } }`,
    { corrections },
  );
  return correctModel;
}

it('judges the same plan by what matters to dealers: another conflict comes first than for all', async () => {
  const { alignment, conflicts } = await seenBy('dealers');
  const [first] = conflicts;
  const promised = conflicts.find(({ conflict: { headline } }) => headline.endsWith('promised delivery time'));
  expect(first).toMatchObject({ place: 1, placeForAll: 2, conflict: { life: { state: 'OPEN' } } });
  expect(first?.conflict.headline).toMatch('time to the first answer');
  // Delivery on the promised day is 6 of 10 to them, and 9 of 9 to all.
  expect(promised).toMatchObject({ placeForAll: 1, severity: 0.6, conflict: { severity: 1 } });
  const { organisation } = await api.ask<{ organisation: { alignment: { headline: number } } }>(
    '{ organisation(key: "demo") { alignment { headline } } }',
  );
  expect(alignment.headline).not.toBe(organisation.alignment.headline);
});

it('settles what it finds by what matters to them', async () => {
  const { conflicts } = await seenBy('families', 20);
  expect(conflicts).toHaveLength(20);
  expect(conflicts.filter(({ repair, repairForAll }) => repair !== repairForAll).length).toBeGreaterThan(0);
});

it('leaves the plan as it is', async () => {
  const before = await seenBy('dealers');
  await seenBy('families');
  expect(await seenBy('dealers')).toEqual(before);
  const { organisation } = await api.ask<{ organisation: { conflicts: { nodes: { headline: string }[] } } }>(
    '{ organisation(key: "demo") { conflicts(first: 1) { nodes { headline } } } }',
  );
  expect(organisation.conflicts.nodes[0]?.headline).toMatch('promised delivery time');
});

it('keeps what matters to whom: added, changed, removed', async () => {
  expect(await correct({ addSegment: { name: ' Clubs ', weights: [{ outcome: 'lasts', weight: 9 }] } })).toEqual({
    __typename: 'WhatIf',
  });
  const added = { key: 'clubs', name: 'Clubs', weights: [{ outcome: { key: 'lasts' }, weight: 9 }] };
  expect((await segments()).at(-1)).toEqual(added);
  await correct({ segment: { key: 'clubs', weights: [{ outcome: 'fits-me', weight: 0 }] } });
  expect((await segments()).at(-1)).toEqual({ ...added, weights: [{ outcome: { key: 'fits-me' }, weight: 0 }] });
  await correct({ removeSegment: 'clubs' });
  expect((await segments()).map(({ key }) => key)).toEqual(['dealers', 'families']);
});

it.each([
  [
    'an outcome that is not there',
    { addSegment: { name: 'Clubs', weights: [{ outcome: 'none', weight: 1 }] } },
    /outcome "none"/,
  ],
  ['a weight below nothing', { addSegment: { name: 'Clubs', weights: [{ outcome: 'lasts', weight: -1 }] } }, /0/],
  ['a name that others have', { addSegment: { name: 'dealers', weights: [] } }, /“Dealers” already/],
  ['people who are not there', { removeSegment: 'clubs' }, /no segment "clubs"/],
])('refuses %s', async (_, correction, message) => {
  const { __typename, problems } = await correct(correction);
  expect(__typename).toBe('InvalidInputError');
  expect(problems?.[0]?.message).toMatch(message);
  expect((await segments()).map(({ key }) => key)).toEqual(['dealers', 'families']);
});

it('forgets how much an outcome matters to whom when the outcome goes', async () => {
  const [dealers, ...others] = demo.segments;
  await correct({ addOutcome: { statement: 'It is blue', for: 'CUSTOMER', weight: 1, key: 'blue' } });
  await correct({ segment: { key: dealers?.key, weights: [{ outcome: 'blue', weight: 3 }] } });
  expect((await segments())[0]?.weights).toHaveLength(1);
  expect(await correct({ removeOutcome: 'blue' })).toEqual({ __typename: 'WhatIf' });
  expect((await segments())[0]?.weights).toEqual([]);
  expect(others).toHaveLength(1);
});
