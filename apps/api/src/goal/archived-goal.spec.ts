import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { goalInput } from '../testing/goal-input.ts';

const demo = planNamed('demo.yaml');
const child = demo.goals.find(({ parent, supports }) => parent !== undefined && supports === undefined);
if (child === undefined) throw new Error('no goal contributes to another');

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

async function typeOf(mutation: string, variables: object = {}): Promise<string> {
  const [declared, field] = mutation.startsWith('(') ? mutation.split(/(?<=\)) (?=\w)/) : ['', mutation];
  const data = await api.ask<{ did: { __typename: string } }>(
    `mutation ${declared} { did: ${field} { __typename } }`,
    variables,
  );
  return data.did.__typename;
}

const rename = (version: number, parent: string | undefined) =>
  typeOf(
    `($goal: GoalInput!) updateGoal(organisation: "demo", key: "${child.key}", version: ${version}, goal: $goal)`,
    { goal: { ...goalInput(child), parent, title: `Version ${version}` } },
  );

test('what it leaves behind is held against nobody who changes something else', async () => {
  const archive = `archiveGoal(organisation: "demo", key: "${child.parent ?? ''}", version: 1)`;
  expect(await typeOf(archive)).toBe('GoalSaved');
  expect(await rename(1, child.parent)).toBe('GoalSaved');
  const correction = 'corrections: [{ department: { key: "sales", name: "Selling" } }]';
  expect(await typeOf(`correctModel(organisation: "demo", ${correction})`)).toBe('WhatIf');
  expect(await rename(2, 'never-there')).toBe('InvalidInputError');
});
