import { findOrganisation, loadPlan } from '@concord/persistence';
import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

const demo = planNamed('demo.yaml');
const [outcome] = demo.outcomes.map(({ key }) => key);

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());
beforeEach(() => api.store({ ...demo, promises: [], staffing: [] }));

interface Answer {
  __typename: string;
  code?: string;
  message?: string;
  problems?: { path: string; message: string }[];
  promise?: { key: string; version: string };
  staffing?: { key: string; version: string };
}

const ERRORS = '... on UserError { code message } ... on InvalidInputError { problems { path message } }';
const PROMISE = `{ __typename ... on PromiseSaved { promise { key version } } ${ERRORS} }`;
const STAFFING = `{ __typename ... on StaffingSaved { staffing { key version } } ${ERRORS} }`;
const REMOVED = `{ __typename ${ERRORS} }`;

async function change(field: string, variables: object, declared: string, selected: string): Promise<Answer> {
  const used = Object.keys(variables).map((name) => `${name}: $${name}`);
  const answer = await api.ask<Record<string, Answer>>(
    `mutation (${declared}) { ${field}(organisation: "demo", ${used.join(', ')}) ${selected} }`,
    variables,
  );
  return answer[field] as Answer;
}

const add = (promise: object) => change('addPromise', { promise }, '$promise: ServicePromiseInput!', PROMISE);
const replace = (key: string, version: string, promise: object) =>
  change(
    'changePromise',
    { key, version, promise },
    '$key: ID!, $version: ID!, $promise: ServicePromiseInput!',
    PROMISE,
  );
const read = (key: string, reading: object) =>
  change('addPromiseReading', { key, reading }, '$key: ID!, $reading: PromiseReadingInput!', PROMISE);

async function promises<Row>(selected: string): Promise<Row[]> {
  const { organisation } = await api.ask<{ organisation: { promises: Row[] } }>(
    `{ organisation(key: "demo") { promises { ${selected} } } }`,
  );
  return organisation.promises;
}

async function storedPromises() {
  const organisation = await findOrganisation(api.source.manager, 'demo');
  if (!organisation) throw new Error('no demo company');
  return (await loadPlan(api.source.manager, organisation)).promises;
}

const phone = {
  department: 'sales',
  says: 'Call us on weekdays from 8 to 18',
  channel: 'telephone',
  outcome,
  hours: ['MONDAY', 'TUESDAY'].map((weekday) => ({ weekday, hours: ['08:00-18:00'] })),
  exceptions: [{ on: '2026-12-24', hours: ['08:00-12:00'], because: 'Christmas Eve' }],
  measure: { of: 'calls', share: 95, within: 20, unit: 'seconds' },
};

test('a promise is stored as it was given, and read under its outcome and its department', async () => {
  expect(await add(phone)).toMatchObject({
    __typename: 'PromiseSaved',
    promise: { key: expect.any(String) as string },
  });
  const stored = await promises(
    'says channel hours { weekday hours } exceptions { on hours because } timeZone hasOwnTimeZone measure { of share within unit } kept keptShare',
  );
  expect(stored).toEqual([
    {
      says: phone.says,
      channel: 'telephone',
      hours: phone.hours,
      exceptions: phone.exceptions,
      timeZone: demo.organisation.timeZone,
      hasOwnTimeZone: false,
      measure: phone.measure,
      kept: null,
      keptShare: null,
    },
  ]);
  const around = await api.ask<{ organisation: object }>(
    `query ($outcome: ID!) { organisation(key: "demo") { outcome(key: $outcome) { promises { says } } department(key: "sales") { promises { says } } } }`,
    { outcome },
  );
  const [says] = [[{ says: phone.says }]];
  expect(around.organisation).toEqual({ outcome: { promises: says }, department: { promises: says } });
});

test('a change against an older version writes nothing and says so', async () => {
  const { promise } = await add(phone);
  const { key = '', version = '' } = promise ?? {};
  const changed = await replace(key, version, { ...phone, says: 'Call us any time' });
  expect(changed.__typename).toBe('PromiseSaved');
  expect(changed.promise?.version).not.toBe(version);
  const late = await replace(key, version, { ...phone, says: 'Call us never' });
  expect(late).toMatchObject({ __typename: 'StaleContentError', code: 'CONFLICT' });
  expect(await promises('says')).toEqual([{ says: 'Call us any time' }]);
});

test('readings say whether it was kept, the latest first, one a day; a change of the promise keeps them', async () => {
  const { promise } = await add(phone);
  const key = promise?.key ?? '';
  await read(key, { on: '2026-01-31', share: 96 });
  await read(key, { on: '2026-02-28', share: 96 });
  const last = await read(key, { on: '2026-02-28', share: 88.5, note: 'Two were ill' });
  await replace(key, last.promise?.version ?? '', { ...phone, to: 'All customers' });
  const [stored] = await promises<object>('to kept keptShare readings { on share kept note }');
  expect(stored).toEqual({
    to: 'All customers',
    kept: false,
    keptShare: 0.5,
    readings: [
      { on: '2026-02-28', share: 88.5, kept: false, note: 'Two were ill' },
      { on: '2026-01-31', share: 96, kept: true, note: null },
    ],
  });
});

test('what a plan file would be refused for is refused with its place', async () => {
  const refused = await add({ ...phone, outcome: 'none', hours: [{ weekday: 'MONDAY', hours: ['8-18'] }] });
  expect(refused.__typename).toBe('InvalidInputError');
  expect(refused.problems?.map(({ path }) => path).sort()).toEqual(['hours.mon[0]', 'outcome']);
  expect(await promises('key')).toEqual([]);
});

test('staffed hours are added, changed and removed', async () => {
  const hours = { department: 'service', channel: 'telephone', hours: phone.hours };
  const saved = await change('addStaffing', { staffing: hours }, '$staffing: StaffedHoursInput!', STAFFING);
  const { key = '', version = '' } = saved.staffing ?? {};
  const changed = await change(
    'changeStaffing',
    { key, version, staffing: { ...hours, until: '2027-06-30' } },
    '$key: ID!, $version: ID!, $staffing: StaffedHoursInput!',
    STAFFING,
  );
  const staffing = () =>
    api.ask<object>('{ organisation(key: "demo") { staffing { channel until department { key } } } }');
  expect(await staffing()).toEqual({
    organisation: { staffing: [{ channel: 'telephone', until: '2027-06-30', department: { key: 'service' } }] },
  });
  const gone = await change(
    'removeStaffing',
    { key, version: changed.staffing?.version },
    '$key: ID!, $version: ID!',
    REMOVED,
  );
  expect(gone.__typename).toBe('WhatIf');
  expect(await staffing()).toEqual({ organisation: { staffing: [] } });
  const again = { staffing: { ...hours, until: '2027-06-30' }, key: 'the-desk' };
  const back = await change('addStaffing', again, '$staffing: StaffedHoursInput!, $key: ID', STAFFING);
  expect(back.staffing?.key).toBe('the-desk');
});

test('hours that another department does not staff are counted, shown week by week, and a conflict', async () => {
  await add({ ...phone, exceptions: [] });
  const hours = phone.hours.map((day) => ({ ...day, hours: ['07:00-16:00'] }));
  const staffing = { department: 'service', channel: 'telephone', hours };
  await change('addStaffing', { staffing }, '$staffing: StaffedHoursInput!', STAFFING);
  const [stored] = await promises<Record<string, unknown>>(
    `coverage { promisedHours unstaffedHours } staffing { department { key } }
     conflict { rule tier departments { key } goals { key } }
     week(from: "2026-11-18") { from to promisedHours unstaffedHours days { on hours { from to kind } } }`,
  );
  expect(stored).toMatchObject({
    coverage: { promisedHours: 52 * 2 * 10, unstaffedHours: 52 * 2 * 2 },
    staffing: [{ department: { key: 'service' } }],
    conflict: {
      rule: 'UNSTAFFED_PROMISE',
      tier: 'PROVEN',
      departments: [{ key: 'sales' }, { key: 'service' }],
      goals: [],
    },
    week: { from: '2026-11-16', to: '2026-11-22', promisedHours: 20, unstaffedHours: 4 },
  });
  const { days } = stored?.['week'] as { days: object[] };
  expect(days[0]).toEqual({
    on: '2026-11-16',
    hours: [
      { from: 420, to: 480, kind: 'SPARE' },
      { from: 480, to: 960, kind: 'STAFFED' },
      { from: 960, to: 1080, kind: 'UNSTAFFED' },
    ],
  });
  expect(days[2]).toEqual({ on: '2026-11-18', hours: [] });
});

test('a promise that was removed comes back under its key, with its readings and its review', async () => {
  await api.store({ ...demo, promises: [], staffing: [] });
  const { promise } = await add(phone);
  const key = promise?.key ?? '';
  await read(key, { on: '2026-01-31', share: 96 });
  await read(key, { on: '2026-02-28', share: 88.5, note: 'Two were ill' });
  await api.ask(
    `mutation { setReviewRhythm(organisation: "demo", about: { kind: PROMISE, key: "${key}" }, every: QUARTER) { __typename }
       review(organisation: "demo", about: { kind: PROMISE, key: "${key}" }, review: { stillRight: true }) { __typename } }`,
  );
  const before = await storedPromises();
  expect(before).toMatchObject([{ key, review: { every: 'quarter', last: '2026-11-16' }, readings: [{}, {}] }]);
  const [{ version = '' } = {}] = await promises<{ version: string }>('version');
  await change('removePromise', { key, version }, '$key: ID!, $version: ID!', REMOVED);
  expect(await storedPromises()).toEqual([]);
  const [seen] = before;
  const bringBack = () =>
    change(
      'addPromise',
      {
        promise: phone,
        broughtBack: { key, readings: seen?.readings, review: { every: 'QUARTER', last: seen?.review?.last } },
      },
      '$promise: ServicePromiseInput!, $broughtBack: PromiseBroughtBackInput',
      PROMISE,
    );
  expect(await bringBack()).toMatchObject({ __typename: 'PromiseSaved', promise: { key, version } });
  expect(await storedPromises()).toEqual(before);
  expect(await bringBack()).toMatchObject({ __typename: 'InvalidInputError', problems: [{ path: 'key' }] });
});

test('a promise is removed, and one that a story rests on is not', async () => {
  const { promise } = await add(phone);
  const { key = '', version = '' } = promise ?? {};
  const remove = () => change('removePromise', { key, version }, '$key: ID!, $version: ID!', REMOVED);
  const [first, ...others] = demo.outcomes;
  if (first === undefined) throw new Error('no outcome');
  const storyParts = [{ key: 'call', says: 'I called, and somebody was there', carriedBy: [{ promise: key }] }];
  const stored = await storedPromises();
  await api.store({ ...demo, promises: stored, outcomes: [{ ...first, storyParts }, ...others] });
  expect(await remove()).toMatchObject({ __typename: 'InvalidInputError' });
  await api.store({ ...demo, promises: stored });
  expect((await remove()).__typename).toBe('WhatIf');
  expect(await promises('key')).toEqual([]);
});
