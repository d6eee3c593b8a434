import { loadHighs } from '@concord/linear-solver';
import { intlTimeZones } from '@concord/time-zones';
import { loadPlan, lockOrganisation, OrganisationRow, rejudge } from '@concord/persistence';
import { mergePlans } from '@concord/plan-file';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { followedPage } from '../testing/followed-page.ts';
import { everythingStored, tablesWith } from './testing/everything-stored.ts';
import { accountOf, done, leaveTraces, NAMES_HER, WITH_HER, ZENOBIA } from './testing/somebody.ts';

const FORMER = 'former-member-1';

let api: ApiUnderTest;
let elsewhere: ReadonlyMap<string, readonly string[]>;
let people: { key: string; name: string; email: string | null; isFormer: boolean }[];
let before: ReadonlyMap<string, readonly string[]>;
let heard: number;

/** Everything happens once, and is then looked at from all sides. */
beforeAll(async () => {
  api = await startApiUnderTest();
  await api.store(WITH_HER);
  await api.store({ ...WITH_HER, organisation: { ...WITH_HER.organisation, key: 'other' } });
  await leaveTraces(api);
  elsewhere = await everythingStored(api.source, { of: 'other' });
  before = await everythingStored(api.source, { notOf: 'other' });
  // Read once, so that what is kept in memory would tell of it.
  await api.ask('{ organisation(key: "demo") { people { name } goals { nodes { owner { name } } } } }');
  const page = await followedPage(api.url, 'demo', await api.members.cookieOf());
  const account = await accountOf(api, ZENOBIA.email);
  await done(api, `mutation ($account: ID!) { forgetMember(organisation: "demo", account: $account) { FAILURE } }`, {
    account,
  });
  const [{ revision }] = await api.source.query(`SELECT revision FROM organisation WHERE key = 'demo'`);
  await page.hears(revision);
  heard = Math.max(...page.heard);
  page.close();
  const { organisation } = await api.ask<{ organisation: { people: typeof people } }>(
    '{ organisation(key: "demo") { people { key name email isFormer } } }',
  );
  people = organisation.people;
});
afterAll(() => api.stop());

it('begins with somebody who is named in every table that can name people', () => {
  expect(tablesWith(before, NAMES_HER)).toEqual([
    'account',
    'account_identity',
    'account_link',
    'action',
    'answered_request',
    'authority',
    'charter',
    'charter_sentence',
    'decision',
    'goal',
    'goal_action',
    'goal_answer',
    'goal_change',
    'goal_role',
    'goal_trainee',
    'meeting',
    'meeting_entry',
    'meeting_series',
    'membership',
    'milestone',
    'person',
    'person_alias',
    'revision',
    'saved_view',
    'workshop_participant',
  ]);
});

it('leaves neither name, address nor key anywhere in the database', async () => {
  const after = await everythingStored(api.source, { notOf: 'other' });
  expect(tablesWith(after, NAMES_HER)).toEqual([]);
  expect(after.size).toBeGreaterThan(35);
});

it('puts a former member in every place, so that nothing else is lost', async () => {
  const after = await everythingStored(api.source, { notOf: 'other' });
  expect(tablesWith(after, new RegExp(FORMER))).toEqual([
    'action',
    'audit_entry',
    'authority',
    'decision',
    'goal',
    'goal_action',
    'goal_answer',
    'goal_change',
    'goal_role',
    'goal_trainee',
    'meeting',
    'meeting_entry',
    'meeting_series',
    'milestone',
    'person',
    'person_alias',
    'revision',
    'workshop_participant',
  ]);
  const count = (stored: typeof after, table: string) => stored.get(table)?.length;
  for (const table of ['person', 'goal', 'goal_change', 'goal_answer', 'decision', 'check_in', 'conflict'])
    expect([table, count(after, table)]).toEqual([table, count(before, table)]);
});

it('ends what only was there for them: account, sessions, ways in, links and views of their own', async () => {
  const left = async (statement: string) => (await api.source.query(statement)).length as number;
  expect(await left(`SELECT FROM account WHERE name = 'Zenobia Quist'`)).toBe(0);
  expect(await left('SELECT FROM account_identity')).toBe(0);
  expect(await left(`SELECT FROM session WHERE browser = 'Another'`)).toBe(0);
  expect(await left('SELECT FROM saved_view')).toBe(0);
  expect(await left('SELECT FROM answered_request WHERE answer IS NOT NULL')).toBe(0);
  // Somebody else is still invited, as nobody in the plan.
  const links: { email: string; membership: { personKey: string | null } }[] = await api.source.query(
    'SELECT email, membership FROM account_link WHERE used_at IS NULL',
  );
  expect(links).toEqual([{ email: 'other@members.example', membership: expect.objectContaining({ personKey: null }) }]);
});

it('shows at once that somebody else stands there, in the same department and on the same goals', async () => {
  expect(people).toHaveLength(WITH_HER.people.length);
  expect(people.at(-1)).toEqual({ key: FORMER, name: 'Former member', email: null, isFormer: true });
  expect(people.filter(({ isFormer }) => isFormer)).toHaveLength(1);
  const { organisation } = await api.ask<{ organisation: { goal: { owner: object; version: number } } }>(
    '{ organisation(key: "demo") { goal(key: "promise-5") { owner { key name department { key } } } } }',
  );
  expect(organisation.goal.owner).toEqual({ key: FORMER, name: 'Former member', department: { key: 'sales' } });
});

it('is a write as every other: a revision that open pages hear of', async () => {
  const [last] = await api.source.query(
    `SELECT number, kind, summary FROM revision JOIN organisation USING (organisation_id) WHERE key = 'demo' ORDER BY number DESC LIMIT 1`,
  );
  expect(last).toEqual({ number: heard, kind: 'model', summary: `Forgot somebody: ${FORMER}` });
});

it('leaves stored conflicts as a fresh judgement finds them', async () => {
  const solver = await loadHighs();
  const recorded = await api.source.transaction(async (manager) => {
    const row = await lockOrganisation(manager, 'demo');
    if (!row) throw new Error('The demo company is gone.');
    const note = { kind: 'recompute', summary: 'Judged anew by a test' } as const;
    return rejudge(manager, row, note, { today: row.asOf ?? '', solver, timeZones: intlTimeZones() });
  });
  expect(Object.values(recorded)).toEqual(Object.values(recorded).map(() => 0));
});

it('touches nothing of another organisation, where somebody has the same key', async () => {
  expect(tablesWith(elsewhere, NAMES_HER)).toContain('person');
  expect(await everythingStored(api.source, { of: 'other' })).toEqual(elsewhere);
});

it('tells in the audit log what was done, by a former member', async () => {
  const { administration } = await api.ask<{
    administration: { auditLog: { nodes: { action: string; actor: string; about: string; after: string | null }[] } };
  }>('{ administration(organisation: "demo") { auditLog(first: 100) { nodes { action actor about before after } } } }');
  const { nodes } = administration.auditLog;
  expect(JSON.stringify(nodes)).not.toMatch(NAMES_HER);
  expect(nodes[0]).toMatchObject({ action: 'person-forgotten', actor: expect.stringContaining('nobody@test.example') });
  expect(nodes[1]).toMatchObject({ action: 'member-forgotten', about: 'Former member' });
  const ofHers = (action: string) => nodes.filter((node) => node.action === action && node.actor === 'Former member');
  for (const action of ['joined', 'signed-in', 'sign-in-failed', 'goal-written', 'decision-written'])
    expect([action, ofHers(action).length]).not.toEqual([action, 0]);
  const changed = nodes.find(({ action }) => action === 'member-changed');
  expect(JSON.parse(changed?.after ?? '')).toMatchObject({ role: 'planner', personKey: FORMER });
  expect(nodes.some(({ after }) => after?.includes(`"owner":"${FORMER}"`))).toBe(true);
});

it('does not bring links to them back when a plan is imported that names them', async () => {
  const [row] = await api.source.manager.findBy(OrganisationRow, { key: 'demo' });
  if (!row) throw new Error('The demo company is gone.');
  const told = new RegExp(FORMER);
  const was = await everythingStored(api.source, { notOf: 'other' });
  await api.store(mergePlans(await loadPlan(api.source.manager, row), WITH_HER));
  const is = await everythingStored(api.source, { notOf: 'other' });
  // Who is in the file is somebody of the plan again, and owns what the file says.
  expect(tablesWith(is, NAMES_HER)).toEqual([
    'authority',
    'goal',
    'goal_action',
    'goal_change',
    'goal_role',
    'goal_trainee',
    'milestone',
    'person',
  ]);
  for (const table of [
    'action',
    'audit_entry',
    'decision',
    'goal_answer',
    'meeting',
    'meeting_entry',
    'person',
    'person_alias',
    'revision',
  ])
    expect([table, rowsWith(is, table, told)]).toEqual([table, rowsWith(was, table, told)]);
});

function rowsWith(stored: ReadonlyMap<string, readonly string[]>, table: string, something: RegExp): string[] {
  return (stored.get(table) ?? []).filter((row) => something.test(row));
}
