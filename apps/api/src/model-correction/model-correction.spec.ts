import { createDetector, type Plan } from '@concord/alignment-engine';
import { loadHighs } from '@concord/linear-solver';
import { intlTimeZones } from '@concord/time-zones';
import { findOrganisation, loadPlan } from '@concord/persistence';
import { planNamed, planText } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

const demo = planNamed('demo.yaml');
const solver = await loadHighs();

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());
beforeEach(() => api.store(demo));

interface Effect {
  __typename: string;
  message?: string;
  problems?: { path: string; message: string }[];
  opened: { id: string }[];
  closed: { id: string }[];
  before: { headline: number };
  after: { headline: number };
}

const EFFECT = `{ __typename ... on WhatIf { opened { id } closed { id } before { headline } after { headline } }
  ... on UserError { message } ... on InvalidInputError { problems { path message } } }`;

async function correct(...corrections: object[]): Promise<Effect> {
  const { correctModel } = await api.ask<{ correctModel: Effect }>(
    `mutation ($corrections: [ModelCorrectionInput!]!) { correctModel(organisation: "demo", corrections: $corrections, because: "we measured it") ${EFFECT} }`,
    { corrections },
  );
  return correctModel;
}

async function whatIf(changes: object): Promise<Effect> {
  const { organisation } = await api.ask<{ organisation: { whatIfTogether: Effect } }>(
    `query ($changes: PlanChangesInput!) { organisation(key: "demo") { whatIfTogether(changes: $changes) ${EFFECT} } }`,
    { changes },
  );
  return organisation.whatIfTogether;
}

async function storedPlan(): Promise<Plan> {
  const organisation = await findOrganisation(api.source.manager, 'demo');
  if (!organisation) throw new Error('no demo company');
  return loadPlan(api.source.manager, organisation);
}

/** Ids of stored conflicts that are there, and of those that judging the stored plan finds. */
async function storedAndFound() {
  const rows: { id: string }[] = await api.source.query(
    `SELECT id FROM conflict WHERE state <> 'resolved' ORDER BY id`,
  );
  const found: string[] = [];
  createDetector(await storedPlan(), '2026-11-16', solver, { timeZones: intlTimeZones() }).everyConflict(({ id }) =>
    found.push(id),
  );
  return { stored: rows.map(({ id }) => id), found: found.sort() };
}

const influence = demo.influences.find(({ to }) => demo.outcomes.some(({ key }) => key === to));
const { from = '', to = '' } = influence ?? {};

it.each<[string, object]>([
  ['an outcome’s weight', { outcome: { key: demo.outcomes[0]?.key, weight: 0.5 } }],
  ['an influence that is not real', { removeInfluence: { from, to } }],
  [
    'an influence that goes the other way',
    { influence: { from, to, effect: -(influence?.effect ?? 1), confirmed: true } },
  ],
  ['a law', { removeLaw: demo.laws[0]?.key }],
  ['a fact', { fact: { metric: demo.facts[0]?.metric, value: (demo.facts[0]?.value ?? 0) * 3 } }],
  ['a capacity', { capacity: { key: demo.capacities[0]?.key, amount: 0 } }],
  ['a metric’s bounds', { metric: { key: 'promised-days', min: 8 } }],
  ['a department’s name', { department: { key: 'sales', name: 'Selling' } }],
  ['a new department', { addDepartment: { name: 'Legal' } }],
  ['a new person', { addPerson: { name: 'Nina Dahl', email: 'nina@example.com', department: 'sales' } }],
  ['a new outcome', { addOutcome: { statement: 'I can return it', for: 'CUSTOMER', weight: 4 } }],
  ['what a department stresses', { department: { key: 'sales', priorities: [{ outcome: 'on-time', emphasis: 0 }] } }],
  ['a new law', { addLaw: { says: 'promised-days >= 1', because: 'nobody delivers today' } }],
  ['a new capacity', { addCapacity: { name: 'Testers', unit: 'hours a week', amount: 40 } }],
  ['what a capacity is called', { capacity: { key: demo.capacities[0]?.key, name: 'Hands', unit: 'hours' } }],
  ['how the business is cut', { scope: { dimension: 'season', values: [{ key: 'summer', share: 1 }] } }],
  ['a metric without its bounds', { metric: { key: 'promised-days', clear: ['MIN', 'MAX'], better: 'LOWER' } }],
  ['a new metric', { addMetric: { name: 'Returns', unit: 'a day', better: 'LOWER', controlledBy: 'sales', min: 0 } }],
])('keeps stored conflicts right when %s is corrected', async (_, correction) => {
  const before = (await storedAndFound()).stored;
  const promised = await whatIf({ corrections: [correction] });
  const done = await correct(correction);
  expect(done).toEqual(promised);
  const { stored, found } = await storedAndFound();
  expect(stored).toEqual(found);
  const opened = done.opened.map(({ id }) => id);
  const closed = new Set(done.closed.map(({ id }) => id));
  expect([...before.filter((id) => !closed.has(id)), ...opened].sort()).toEqual(stored);
});

it('writes down that the model was corrected, and why', async () => {
  await correct({ removeInfluence: { from, to } });
  const [last] = await api.source.query('SELECT kind, summary FROM revision ORDER BY number DESC LIMIT 1');
  expect(last).toEqual({ kind: 'model', summary: 'Corrected how the business is: we measured it' });
});

it('makes keys of names, and takes what a program gives', async () => {
  await correct(
    { addDepartment: { name: ' Größe & Co ' } },
    { addDepartment: { name: 'Größe + Co' } },
    { addPerson: { name: 'Åse Lund' } },
    { addMetric: { name: 'Lasts', unit: 'years' } },
    { addOutcome: { statement: 'Quiet', for: 'SURROUNDINGS', weight: 2, key: 'silence' } },
  );
  const { departments, people, metrics, outcomes } = await storedPlan();
  expect(people.at(-1)).toEqual({ key: 'ase-lund', name: 'Åse Lund' });
  expect(departments.slice(-2)).toEqual([
    { key: 'grosse-co', name: 'Größe & Co', priorities: {} },
    { key: 'grosse-co-2', name: 'Größe + Co', priorities: {} },
  ]);
  // An outcome has the key already.
  expect(metrics.at(-1)).toEqual({
    key: 'lasts-2',
    name: 'Lasts',
    unit: 'years',
    better: 'neither',
    customerVisible: false,
  });
  expect(outcomes.at(-1)).toEqual({ key: 'silence', statement: 'Quiet', for: 'surroundings', weight: 2 });
});

it.each<[string, object, RegExp]>([
  ['a second department of a name', { addDepartment: { name: 'sales ' } }, /^There is a department “Sales” already/],
  ['a department without a name', { addDepartment: { name: ' ' } }, /the text is empty/],
  ['a name that another department has', { department: { key: 'sales', name: 'Logistics' } }, /“Logistics” already/],
  ['a department that is not there', { department: { key: 'moon', name: 'Moon' } }, /^There is no department "moon"/],
  ['a person of no department', { addPerson: { name: 'X', department: 'moon' } }, /no department "moon"/],
  ['a metric of nobody', { addMetric: { name: 'X', unit: 'y', controlledBy: 'moon' } }, /no department "moon"/],
  ['a key twice', { addOutcome: { statement: 'x', for: 'COWORKER', weight: 1, key: 'lasts' } }, /lasts/],
  ['two corrections in one', { removeLaw: 'x', removeFact: 'y' }, /^Give just one/],
  [
    'an influence that is not there',
    { removeInfluence: { from: 'luck', to: 'sun' } },
    /^There is no influence of "luck" on "sun"/,
  ],
  [
    'a new influence without effect',
    { influence: { from: 'promised-days', to: 'lasts' } },
    /^Say how "promised-days" moves "lasts"/,
  ],
  ['a weight of zero', { outcome: { key: 'lasts', weight: 0 } }, /write a number above 0$/],
  ['a second capacity of a name', { addCapacity: { name: demo.capacities[0]?.name, unit: 'x', amount: 1 } }, /already/],
  ['a capacity below nothing', { addCapacity: { name: 'X', unit: 'x', amount: -1 } }, /0/],
  ['a scope without values', { scope: { dimension: 'season', values: [] } }, /at least one value/],
  ['a law about nothing that is known', { addLaw: { says: 'lukc >= 1' } }, /no metric "lukc"/],
  ['a scope that is not there', { removeScope: 'moon' }, /^Nothing cuts the business by "moon"/],
  ['a law that cannot be read', { law: { key: 'new', says: 'time >=' } }, /./],
])('refuses %s with a cure, and writes nothing', async (_, correction, message) => {
  const before = await storedPlan();
  const refused = await correct(correction);
  expect(refused.__typename).toBe('InvalidInputError');
  expect(refused.message).toMatch(message);
  expect(await storedPlan()).toEqual(before);
});

const ADDED = [
  { addDepartment: { name: 'Legal', key: 'legal' } },
  { addPerson: { name: 'Nina', key: 'nina', department: 'legal' } },
  { addOutcome: { statement: 'Quiet', for: 'CUSTOMER', weight: 2, key: 'quiet' } },
  { department: { key: 'sales', priorities: [{ outcome: 'quiet', emphasis: 3 }] } },
  { addMetric: { name: 'Noise', unit: 'dB', key: 'noise', controlledBy: 'legal' } },
  { influence: { from: 'noise', to: 'quiet', effect: -0.5, because: 'one hears it' } },
  { addLaw: { says: 'noise >= 1', key: 'noisy' } },
  { fact: { metric: 'noise', value: 3 } },
  { addCapacity: { name: 'Testers', unit: 'hours', amount: 40, key: 'testers' } },
  {
    scope: {
      dimension: 'season',
      values: [
        { key: 'summer', share: 1 },
        { key: 'winter', share: 2 },
      ],
    },
  },
];

it('takes away what was added, the last first, and leaves the plan as it was', async () => {
  const before = await storedPlan();
  await correct(...ADDED);
  const taken = await correct(
    { removeScope: 'season' },
    { removeCapacity: 'testers' },
    { removeFact: 'noise' },
    { removeLaw: 'noisy' },
    { removeInfluence: { from: 'noise', to: 'quiet' } },
    { removeMetric: 'noise' },
    { removeOutcome: 'quiet' },
    { removePerson: 'nina' },
    { removeDepartment: 'legal' },
  );
  expect(taken.__typename).toBe('WhatIf');
  expect(await storedPlan()).toEqual(before);
});

it.each<[string, object, RegExp]>([
  ['a department', { removeDepartment: 'legal' }, /^“Legal” is still used.*metric “Noise”.*“Nina” works there/],
  [
    'an outcome',
    { removeOutcome: 'quiet' },
    /^“Quiet” is still used\. It stands in what moves what \(“Noise → Quiet”\)/,
  ],
  ['a metric', { removeMetric: 'noise' }, /“Noise → Quiet”.*The law “noise >= 1” names it.*A fact says what it is/],
])('does not remove %s that the model itself uses, and says what does', async (_, removal, message) => {
  await correct(...ADDED);
  const refused = await correct(removal);
  expect(refused).toMatchObject({ __typename: 'InvalidInputError', message: expect.stringMatching(message) as string });
});

it.each<[string, object, RegExp]>([
  ['a department', { removeDepartment: 'sales' }, /^“Sales” is still used\. The goals “.*and \d+ more use it/],
  ['a metric', { removeMetric: 'promised-days' }, /The goals? “/],
  ['a capacity', { removeCapacity: demo.capacities[0]?.key }, /The goals? “/],
  ['a scope', { removeScope: Object.keys(demo.scopes)[0] }, /The goals? “/],
  ['an owner', { removePerson: demo.goals.find(({ owner }) => owner)?.owner }, /The goals? “/],
])('does not remove %s that goals use, and says which', async (_, removal, message) => {
  const before = await storedPlan();
  expect((await correct(removal)).message).toMatch(message);
  expect((await whatIf({ corrections: [removal] })).message).toMatch(message);
  expect(await storedPlan()).toEqual(before);
});

it('remembers goals that are archived, whose metric would be missing when they come back', async () => {
  await correct(...ADDED);
  await api.source.query(
    `INSERT INTO goal (organisation_id, key, position, department_key, title, metric_key, commitment, promise, emphasis, status, archived_at)
     SELECT organisation_id, 'old', 9999, 'sales', 'Old wish', 'noise', commitment, promise, emphasis, status, now()
     FROM goal WHERE key = 'promise-5'`,
  );
  const metric = await correct(
    { removeFact: 'noise' },
    { removeLaw: 'noisy' },
    { removeInfluence: { from: 'noise', to: 'quiet' } },
    { removeMetric: 'noise' },
  );
  await api.source.query(`DELETE FROM goal WHERE key = 'old'`);
  expect(metric.message).toMatch(/^“Noise” is still used\. The archived goal “Old wish” uses it/);
});

it('takes a reason away, and the emphasis of an outcome with the outcome', async () => {
  await correct(...ADDED);
  await correct(
    { influence: { from: 'noise', to: 'quiet', because: '' } },
    { law: { key: 'noisy', because: 'tools hum' } },
    { law: { key: 'noisy', because: ' ' } },
  );
  const { influences, laws } = await storedPlan();
  expect(influences.at(-1)).toEqual({ from: 'noise', to: 'quiet', effect: -0.5, confirmed: false });
  expect(laws.at(-1)).toEqual({ key: 'noisy', says: 'noise >= 1' });
  await correct({ removeInfluence: { from: 'noise', to: 'quiet' } }, { removeOutcome: 'quiet' });
  expect((await storedPlan()).departments.find(({ key }) => key === 'sales')?.priorities).not.toHaveProperty('quiet');
});

it('judges goals, corrections and repairs together without storing anything', async () => {
  const before = await storedPlan();
  const alone = await whatIf({ remove: ['promise-5'] });
  const together = await whatIf({ remove: ['promise-5'], corrections: [{ removeInfluence: { from, to } }] });
  const solo = await whatIf({ corrections: [{ removeInfluence: { from, to } }] });
  const closed = (effect: Effect) => effect.closed.map(({ id }) => id);
  expect(closed(together)).toEqual(expect.arrayContaining(closed(alone)));
  expect(closed(together).length).toBeGreaterThanOrEqual(Math.max(closed(alone).length, closed(solo).length));
  expect(together.before.headline).toBe(alone.before.headline);
  expect(await storedPlan()).toEqual(before);
});

it('judges a whole draft plan', async () => {
  const same = await whatIf({ plan: planText('demo.yaml') });
  expect(same).toMatchObject({ __typename: 'WhatIf', opened: [], closed: [] });
  const edited = planText('demo.yaml').replace('weight: 9\n', 'weight: 1\n');
  const other = await whatIf({ plan: edited });
  expect(other.after.headline).not.toBe(other.before.headline);
  const broken = await whatIf({ plan: 'plan: 1\norganisation: { key: demo, name: Demo }\ngoals: [{ key: a }]' });
  expect(broken.__typename).toBe('InvalidInputError');
  expect(broken.problems?.[0]?.path).toMatch(/^plan\./);
});

it('judges what a repair would do, and what drafts would', async () => {
  const { organisation } = await api.ask<{
    organisation: { conflicts: { nodes: { id: string; repairs: { changes: object[] }[] }[] } };
  }>('{ organisation(key: "demo") { conflicts { nodes { id repairs { changes { __typename } } } } } }');
  const conflict = organisation.conflicts.nodes.find(({ repairs }) =>
    repairs.some(({ changes }) => changes.length > 0),
  );
  const repair = conflict?.repairs.findIndex(({ changes }) => changes.length > 0);
  const { closed } = await whatIf({ repairs: [{ conflict: conflict?.id, repair }] });
  expect(closed.map(({ id }) => id)).toContain(conflict?.id);
  const drafts = demo.goals.filter(({ status }) => status === 'draft').map(({ key }) => key);
  expect((await whatIf({ activate: drafts })).__typename).toBe('WhatIf');
  expect((await whatIf({ activate: ['nobody'] })).message).toBe('There is no goal "nobody".');
});
