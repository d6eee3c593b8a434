import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface Answer {
  __typename: string;
  message?: string;
  metric?: { readings: { on: string; value: number }[]; mayMeasure: boolean };
}
const change = async (set: object[], remove: string[] = [], headers = {}, metric = 'dealer-score') => {
  const { done } = await api.ask<{ done: Answer }>(
    `mutation ($metric: ID!, $set: [MetricReadingInput!]!, $remove: [Date!]!) {
       done: changeMetricReadings(organisation: "demo", metric: $metric, set: $set, remove: $remove) {
         __typename ... on UserError { message } ... on MetricSaved { metric { mayMeasure readings { on value } } } } }`,
    { metric, set, remove },
    headers,
  );
  return done;
};
const stored = () =>
  api.source.query(`SELECT on_date AS "on", value FROM metric_reading WHERE metric_key = 'dealer-score' ORDER BY 1`);

it('sets and removes readings at once, in the order of their days, and takes it back', async () => {
  const before = (await stored()) as object[];
  const { metric } = await change([
    { on: '2024-03-31', value: 61.5 },
    { on: '2024-02-29', value: 64 },
  ]);
  expect(metric?.readings.slice(0, 2)).toEqual([
    { on: '2024-02-29', value: 64 },
    { on: '2024-03-31', value: 61.5 },
  ]);
  await change([{ on: '2024-03-31', value: 60 }]);
  expect(await stored()).toContainEqual({ on: '2024-03-31', value: 60 });
  await change([], ['2024-02-29', '2024-03-31']);
  expect(await stored()).toEqual(before);
});

it('writes nothing where anything is wrong', async () => {
  const before = await stored();
  const twice = [
    { on: '2024-03-31', value: 60 },
    { on: '2024-03-31', value: 61 },
  ];
  expect((await change(twice)).message).toBe('A day is named twice. Name each day once.');
  const many = Array.from({ length: 2_001 }, (_, day) => ({
    on: new Date(Date.UTC(2015, 0, day + 1)).toISOString().slice(0, 10),
    value: 50,
  }));
  expect((await change(many)).message).toMatch(/keeps at most 2,?000 readings/);
  expect((await change([{ on: '2024-01-31', value: 50 }], [], {}, 'nothing')).__typename).toBe('NotFoundError');
  expect(await stored()).toEqual(before);
});

it('keeps the readings of a metric that is brought back after it was removed', async () => {
  const correct = async (...corrections: object[]) => {
    const { correctModel } = await api.ask<{ correctModel: { __typename: string; message?: string } }>(
      `mutation ($corrections: [ModelCorrectionInput!]!) { correctModel(organisation: "demo", corrections: $corrections) {
         __typename ... on UserError { message } } }`,
      { corrections },
    );
    return correctModel;
  };
  const readings = [
    { on: '2024-03-31', value: 61.5 },
    { on: '2024-02-29', value: 64.123456789 },
  ];
  const addMetric = { key: 'calls-lost', name: 'Calls lost', unit: 'calls', readings };
  expect(await correct({ addMetric })).toEqual({ __typename: 'WhatIf' });
  await correct({ removeMetric: 'calls-lost' });
  await correct({ addMetric });
  expect(
    await api.source.query(
      `SELECT on_date AS "on", value FROM metric_reading WHERE metric_key = 'calls-lost' ORDER BY 1 DESC`,
    ),
  ).toEqual(readings);
  expect(
    (await correct({ addMetric: { ...addMetric, key: 'twice', name: 'Twice', readings: [readings[0], readings[0]] } }))
      .message,
  ).toBe('A day is named twice. Name each day once.');
});

it('lets who works on goals of the department that controls it measure, and nobody else', async () => {
  const of = (department: string) =>
    api.members.cookie(
      `${department}@members.example`,
      { role: 'viewer', departments: [{ department, role: 'contributor' }] },
      'demo',
    );
  const [{ controls }] = await api.source.query(
    `SELECT controlled_by_key AS controls FROM metric WHERE key = 'answer-hours'`,
  );
  const reading = [{ on: '2024-05-31', value: 9 }];
  const [own, other] = [await of(controls), await of('people')];
  expect(await change(reading, [], { cookie: other }, 'answer-hours')).toMatchObject({ __typename: 'NotAllowedError' });
  expect((await change(reading, [], { cookie: own }, 'answer-hours')).metric?.mayMeasure).toBe(true);
});

it('watches up to three metrics, which are in the plan', async () => {
  const watch = async (keys: string[]) => {
    const { changeOrganisation } = await api.ask<{
      changeOrganisation: { message?: string; organisation?: { watchedMetrics: { metric: { key: string } }[] } };
    }>(
      `mutation ($keys: [ID!]) { changeOrganisation(organisation: "demo", settings: { watchedMetrics: $keys }) {
         ... on UserError { message } ... on OrganisationSettingsSaved { organisation { watchedMetrics { metric { key } } } } } }`,
      { keys },
    );
    return changeOrganisation;
  };
  expect((await watch(['dealer-score'])).organisation?.watchedMetrics).toEqual([{ metric: { key: 'dealer-score' } }]);
  expect((await watch(['nothing'])).message).toBe('There is no metric "nothing". Choose one of the plan.');
  expect((await watch(['a', 'b', 'c', 'd'])).message).toBe('Choose up to 3 different metrics.');
});
