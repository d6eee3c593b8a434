import type { Goal } from '@concord/alignment-engine';
import { emptyOrganisation } from '@concord/persistence';
import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { bare, plan, roles } from './testing/bare-goal.ts';
import { goalPlanClient, type GoalPlanClient } from './testing/goal-plan-client.ts';

const demo = planNamed('demo.yaml');
const GOAL = 'answer-4h';
let api: ApiUnderTest;
let plans: GoalPlanClient;
beforeAll(async () => {
  api = await startApiUnderTest();
  plans = goalPlanClient(api);
});
afterAll(() => api.stop());
beforeEach(() => start([{ ...bare, key: GOAL, title: 'Answer every message within four hours', owner: 'sigrid' }]));

/** The demo company with these goals alone. */
async function start(goals: readonly Goal[]): Promise<void> {
  await api.source.transaction((manager) => emptyOrganisation(manager, 'demo'));
  const outcomes = demo.outcomes.map(({ storyParts: _parts, ...outcome }) => outcome);
  await api.store({ ...demo, promises: [], staffing: [], authorities: [], outcomes, goals });
}

const named = (...keys: string[]) => keys.map((key) => ({ key }));
const NOBODY = { accountable: null, responsible: [], consulted: [], informed: [] };

it('stores what stands behind a goal and reads all of it', async () => {
  const { uses } = await plans.read(GOAL);
  const answer = await plans.change(GOAL, plan);
  const read = await plans.read(GOAL);
  const parts = { responsible: named('tomas'), consulted: named('ingrid'), informed: named('ole') };
  expect(read.plan).toEqual({
    isEmpty: false,
    cost: 45_000,
    openActions: 2,
    actions: [
      {
        key: 'write-the-answers-that-are-asked-most',
        title: 'Write the answers that are asked most',
        owner: { key: 'tomas' },
        due: '2026-11-02',
        cost: 45_000,
        state: 'OPEN',
        contact: null,
        late: true,
        roles: { accountable: { key: 'tomas' }, ...parts, responsible: named('karin') },
      },
      {
        key: 'ring-whoever-waited',
        title: 'Ring whoever waited',
        owner: { key: 'ole' },
        due: '2026-12-18',
        cost: null,
        state: 'OPEN',
        contact: 'INTERACTION',
        late: false,
        roles: { ...NOBODY, accountable: { key: 'ole' } },
      },
      {
        key: 'buy-a-chat-robot',
        title: 'Buy a chat robot',
        owner: null,
        due: null,
        cost: 900_000,
        state: 'DROPPED',
        contact: null,
        late: false,
        roles: NOBODY,
      },
    ],
    training: [
      {
        key: 'answering-in-one-message',
        title: 'Answering in one message',
        due: '2026-12-04',
        trainees: [
          { person: { key: 'tomas' }, doneOn: '2026-10-05' },
          { person: { key: 'sigrid' }, doneOn: null },
        ],
      },
    ],
    authority: [{ what: 'refund', held: [] }],
  });
  expect(read.roles).toEqual({ accountable: read.owner, ...parts });
  expect(read.uses).toEqual(uses);
  expect(read.version).toBe(answer.goal?.version);
});

it('leaves as it is what is not given, and empties what is given empty', async () => {
  await plans.change(GOAL, plan);
  await plans.change(GOAL, { actions: [] });
  expect((await plans.read(GOAL)).plan).toMatchObject({ actions: [], isEmpty: false, authority: [{ what: 'refund' }] });
  const nobody = { responsible: [], consulted: [], informed: [] };
  await plans.change(GOAL, { training: [], needsAuthority: [], roles: nobody });
  const { roles: left, owner } = await plans.read(GOAL);
  expect(left).toEqual({ ...NOBODY, accountable: owner });
});

it('names who answers for a milestone, which is the owner of the goal unless it says otherwise', async () => {
  const before = await plans.read(GOAL);
  const [first] = before.milestones;
  expect(first).toMatchObject({ owner: before.owner, hasOwnOwner: false });
  const milestone = first?.key;
  await plans.change(GOAL, {
    milestones: [{ milestone, owner: 'tomas', roles: { ...roles, responsible: ['karin'] } }],
  });
  const [own, ...others] = (await plans.read(GOAL)).milestones;
  const parts = { responsible: named('karin'), consulted: named('ingrid'), informed: named('ole') };
  const tomas = { key: 'tomas' };
  expect(own).toEqual({ key: milestone, owner: tomas, hasOwnOwner: true, roles: { accountable: tomas, ...parts } });
  expect(others).toEqual(before.milestones.slice(1));
  await plans.change(GOAL, { milestones: [{ milestone, owner: null }] });
  expect((await plans.read(GOAL)).milestones[0]).toMatchObject({ owner: before.owner, hasOwnOwner: false });
});

it('writes nothing against an older version', async () => {
  const { version } = await plans.read(GOAL);
  await plans.change(GOAL, { needsAuthority: ['refund'] });
  expect(await plans.change(GOAL, { needsAuthority: [] }, undefined, version)).toMatchObject({
    __typename: 'StaleVersionError',
    current: { version: version + 1 },
  });
});

it('refuses with the place what cannot be', async () => {
  const refused = await plans.change(GOAL, {
    actions: [{ title: 'Ring', owner: 'nobody-there', cost: -1 }],
    training: [{ title: 'Learn', trainees: [{ person: 'tomas' }, { person: 'tomas' }] }],
    needsAuthority: ['A refund'],
    roles: { responsible: ['tomas'], consulted: ['tomas'], informed: [] },
  });
  expect(refused.__typename).toBe('InvalidInputError');
  expect(new Set(refused.problems?.map(({ path }) => path.split(/[.[]/)[0]))).toEqual(
    new Set(['actions', 'training', 'needsAuthority', 'roles']),
  );
  const many = Array.from({ length: 101 }, (_, index) => ({ title: `Step ${index}` }));
  expect(await plans.change(GOAL, { actions: many })).toMatchObject({
    problems: [
      { path: 'actions', message: 'A goal has at most 100 actions. Split it into goals that contribute to it.' },
    ],
  });
  expect((await plans.read(GOAL)).plan.isEmpty).toBe(false);
});

it('lets the owner of an action settle it from another department, and nobody else there', async () => {
  await plans.change(GOAL, plan);
  const logistics = (email: string, personKey: string) =>
    api.members.cookie(email, {
      role: 'viewer',
      departments: [{ department: 'logistics', role: 'contributor' }],
      personKey,
    });
  const ole = { cookie: await logistics('ole@members.example', 'ole') };
  const freja = { cookie: await logistics('freja@members.example', 'freja') };
  const [first, own] = (await plans.read(GOAL)).plan.actions.map(({ key }) => key);
  expect(await plans.settle(GOAL, own ?? '', 'DONE', ole)).toMatchObject({ __typename: 'GoalSaved' });
  expect(await plans.settle(GOAL, first ?? '', 'DONE', ole)).toMatchObject({ __typename: 'NotAllowedError' });
  expect(await plans.settle(GOAL, own ?? '', 'OPEN', freja)).toMatchObject({ __typename: 'NotAllowedError' });
  expect(await plans.change(GOAL, { actions: [] }, ole)).toMatchObject({ __typename: 'NotAllowedError' });
  expect(await plans.settle(GOAL, 'none', 'DONE')).toMatchObject({
    __typename: 'NotFoundError',
    message: 'The goal "Answer every message within four hours" has no action "none". Reload the page to see its plan.',
  });
  const { plan: after } = await plans.read(GOAL);
  expect(after.actions.map(({ state }) => state)).toEqual(['OPEN', 'DONE', 'DROPPED']);
});

it('tells in the history of the goal what has changed in its plan', async () => {
  await plans.change(GOAL, { actions: plan.actions.slice(1, 2) });
  const [{ key = '' } = {}] = (await plans.read(GOAL)).plan.actions;
  await plans.settle(GOAL, key, 'DONE');
  const { nodes } = (await plans.read(GOAL)).history;
  expect(nodes.slice(0, 2).map(({ field }) => field)).toEqual(['actions', 'actions']);
  expect(nodes[0]?.says).toContain('done');
});

it('says what waits for a person: actions by their day, and training that is still to be had', async () => {
  await plans.change(GOAL, plan);
  const waiting = async (person: string) => {
    const { organisation } = await api.ask<{ organisation: { waitingFor: object } }>(
      `query ($person: ID!) { organisation(key: "demo") { waitingFor(person: $person) {
         goalActions { goal { key } action { title late } } training { goal { key } training { title } late } } } }`,
      { person },
    );
    return organisation.waitingFor;
  };
  const goal = { key: GOAL };
  expect(await waiting('tomas')).toEqual({
    goalActions: [{ goal, action: { title: 'Write the answers that are asked most', late: true } }],
    training: [],
  });
  expect(await waiting('sigrid')).toEqual({
    goalActions: [],
    training: [{ goal, training: { title: 'Answering in one message' }, late: false }],
  });
  expect(await waiting('ole')).toEqual({ goalActions: [], training: [] });
});

const refund = {
  department: 'service',
  what: 'refund',
  says: 'Refund up to 1,500 kr without asking',
  upTo: 1500,
  unit: 'kr',
  from: '2026-07-01',
  until: '2026-11-15',
  approvedBy: 'sigrid',
};

it('grants, changes and takes back what the front line may do', async () => {
  const granted = await plans.grant(refund);
  const { key = '', version = '' } = granted.authority ?? {};
  const { department, approvedBy, ...said } = refund;
  expect(await plans.authorities()).toEqual([
    {
      ...said,
      key,
      version,
      holds: false,
      department: { key: department, authorities: [{ key }] },
      approvedBy: { key: approvedBy },
    },
  ]);
  await plans.change(GOAL, { needsAuthority: ['refund'] });
  expect((await plans.read(GOAL)).plan).toMatchObject({
    authority: [{ what: 'refund', held: [{ key, department: { key: 'service' } }] }],
  });
  const changed = await plans.regrant({ key, version }, { ...refund, until: null });
  expect(await plans.takeBack({ key, version })).toMatchObject({ __typename: 'StaleContentError', code: 'CONFLICT' });
  expect(await plans.authorities()).toMatchObject([{ holds: true, until: null }]);
  expect(await plans.takeBack({ key, version: changed.authority?.version ?? '' })).toEqual({ __typename: 'WhatIf' });
  const again = [await plans.grant(refund, {}, 'as-before'), await plans.grant(refund, {}, 'as-before')];
  expect(again).toMatchObject([{ authority: { key: 'as-before' } }, { problems: [{ path: 'key' }] }]);
});

it('lets those grant it who lead the department, also the one that it is moved to', async () => {
  const cookie = await api.members.cookie('lead@members.example', {
    role: 'viewer',
    departments: [{ department: 'service', role: 'lead' }],
    personKey: 'sigrid',
  });
  const granted = await plans.grant(refund, { cookie });
  const seen = { key: granted.authority?.key ?? '', version: granted.authority?.version ?? '' };
  expect(await plans.regrant(seen, { ...refund, department: 'sales' }, { cookie })).toMatchObject({
    __typename: 'NotAllowedError',
  });
  expect(await plans.grant({ ...refund, department: 'sales' }, { cookie })).toMatchObject({
    __typename: 'NotAllowedError',
  });
});

it('refuses an authority that a plan file would be refused for', async () => {
  const refused = await plans.grant({ ...refund, upTo: null, from: '2027-01-01', what: 'Re Fund', approvedBy: 'none' });
  expect(refused.problems?.map(({ path }) => path).sort()).toEqual(['approvedBy', 'from', 'unit', 'what']);
});

it('shows who has which part in a department, who has too much, and what nobody answers for', async () => {
  await start([
    ...Array.from({ length: 6 }, (_, index) => ({
      ...bare,
      milestones: [],
      key: `six-${index}`,
      title: `Goal ${index}`,
      owner: 'tomas',
      ...(index === 0 ? { roles: { responsible: ['sigrid'], consulted: [], informed: [] } } : {}),
    })),
    { ...bare, milestones: [], key: 'nobodys', title: 'Nobody’s' },
  ]);
  const { organisation } = await api.ask<{ organisation: { department: { roleMatrix: object } } }>(
    `{ organisation(key: "demo") { department(key: "service") { roleMatrix { goalCount mostAccountable unowned uncarried
       rows { person { key } accountableFor overloaded cells { goal role stepsAccountable stepsOtherwise } } } } } }`,
  );
  expect(organisation.department.roleMatrix).toEqual({
    goalCount: 7,
    mostAccountable: 5,
    unowned: ['nobodys'],
    uncarried: ['six-1', 'six-2', 'six-3', 'six-4', 'six-5'],
    rows: [
      {
        person: { key: 'tomas' },
        accountableFor: 6,
        overloaded: true,
        cells: Array.from({ length: 6 }, (_, index) => ({
          goal: `six-${index}`,
          role: 'ACCOUNTABLE',
          stepsAccountable: 0,
          stepsOtherwise: 0,
        })),
      },
      {
        person: { key: 'sigrid' },
        accountableFor: 0,
        overloaded: false,
        cells: [{ goal: 'six-0', role: 'RESPONSIBLE', stepsAccountable: 0, stepsOtherwise: 0 }],
      },
    ],
  });
});
