import type { Goal, Plan } from '@concord/alignment-engine';
import { openSession, newSecret, saveIdentity } from '@concord/persistence';
import { planNamed } from '@concord/test-plans';
import { hashPassword } from '../../account/passwords.ts';
import type { ApiUnderTest } from '../../testing/api-under-test.ts';
import { goalInput } from '../../testing/goal-input.ts';
import { meetsPeople } from './meets-people.ts';
import { done, ZENOBIA } from './zenobia.ts';

export { done, NAMES_HER, ZENOBIA } from './zenobia.ts';

const demo = planNamed('demo.yaml');

const roles = { responsible: [], consulted: [ZENOBIA.key], informed: [] };

const WITH_HER_PART: Partial<Goal> = {
  actions: [{ key: 'hers', title: 'Call the dealers', owner: ZENOBIA.key, state: 'open' }],
  training: [{ key: 'hers', title: 'Listening', who: [ZENOBIA.key], done: { [ZENOBIA.key]: '2026-02-01' } }],
  milestones: [{ key: 'hers', title: 'Six days', due: '2026-09-30', weight: 1, needs: [], owner: ZENOBIA.key }],
};

/** The demo company, where she is somebody, owns what Sales promises, and has a part in what others do. */
export const WITH_HER: Plan = {
  ...demo,
  people: [...demo.people, ZENOBIA],
  authorities: [
    ...demo.authorities,
    { key: 'hers', department: 'sales', what: 'refund', says: 'Refund', approvedBy: ZENOBIA.key },
  ],
  goals: demo.goals.map((goal, place, goals) =>
    goal.key === 'promise-5'
      ? { ...goal, owner: ZENOBIA.key, ...WITH_HER_PART }
      : place === goals.length - 1
        ? { ...goal, roles }
        : goal,
  ),
};

/** Has her accept an invitation; with what her browser holds from then on. */
export async function invited(api: ApiUnderTest, organisation = 'demo'): Promise<string> {
  const { link } = await done<{ link: string }>(
    api,
    `mutation ($organisation: ID!, $email: String!, $person: ID!) {
       inviteMember(organisation: $organisation, email: $email, grants: { role: CONTRIBUTOR, person: $person }) {
         FAILURE ... on MemberInvited { link } } }`,
    { organisation, email: ZENOBIA.email, person: ZENOBIA.key },
  );
  const response = await fetch(`${api.url}/sign-in/links/${link.split('/').at(-1)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: ZENOBIA.name, password: 'nine green bicycles' }),
  });
  if (response.status !== 200) throw new Error(await response.text());
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

export async function accountOf(api: ApiUnderTest, email: string): Promise<string> {
  const [{ id }] = await api.source.query('SELECT account_id AS id FROM account WHERE email = $1', [email]);
  return id;
}

/** Leaves traces of her wherever the database has a place for them. */
export async function leaveTraces(api: ApiUnderTest): Promise<void> {
  const cookie = await invited(api);
  const account = await accountOf(api, ZENOBIA.email);
  await done(
    api,
    `mutation ($account: ID!, $person: ID!) { changeMember(organisation: "demo", account: $account,
       grants: { role: PLANNER, person: $person, departments: [{ department: "sales", role: LEAD }] }) { FAILURE } }`,
    { account, person: ZENOBIA.key },
  );
  await keepsAccount(api, account);
  const asHer = { cookie };
  await ownsGoals(api, asHer);
  await decides(api, asHer);
  await meetsPeople(api, asHer);
  await done(
    api,
    `mutation { saveView(organisation: "demo", name: "Mine", query: "state=open", shared: false) { FAILURE } }`,
    {},
    asHer,
  );
  const charter = (says: string, sharing: string) =>
    `mutation { saveCharter(organisation: "demo", version: 0, charter: {
       sentences: [{ part: CUSTOMERS, says: "${says}" }], rhythm: YEARLY, ${sharing} }) { FAILURE } }`;
  await done(api, charter('Zenobia rings back', 'sharedWith: NOBODY'), {}, asHer);
  await done(api, charter('I ring back', `sharedWith: PEOPLE, sharedPeople: ["${ZENOBIA.key}"]`));
  await done(api, `mutation { openWorkshop(organisation: "demo", workshop: {}) { FAILURE } }`, {}, asHer);
  // Invited as who she is in the plan, and never came.
  await done(
    api,
    `mutation ($person: ID!) { inviteMember(organisation: "demo", email: "other@members.example",
       grants: { role: VIEWER, person: $person }) { FAILURE } }`,
    { person: ZENOBIA.key },
  );
}

/** Ways to sign in, and tries. */
async function keepsAccount(api: ApiUnderTest, accountId: string): Promise<void> {
  const { manager } = api.source;
  await saveIdentity(manager, { issuer: 'https://login.example', subject: ZENOBIA.email, accountId });
  const { hash } = newSecret();
  await openSession(manager, { accountId, secretHash: hash, browser: 'Another', expiresAt: new Date('2099-01-01') });
  await api.source.query('UPDATE account SET password_hash = $1 WHERE account_id = $2', [
    await hashPassword('nine green bicycles'),
    accountId,
  ]);
  const signIn = (path: string, body: object) =>
    fetch(`${api.url}/sign-in${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await signIn('', { email: ZENOBIA.email, password: 'wrong' });
  await signIn('', { email: ZENOBIA.email, password: 'nine green bicycles' });
  await signIn('/forgotten', { email: ZENOBIA.email });
}

/** Owns, gives away, takes back, archives, checks in, and answers; each answer of the server names her. */
async function ownsGoals(api: ApiUnderTest, asHer: { cookie: string }): Promise<void> {
  const SAVED = `FAILURE ... on GoalSaved { goal { key version owner { key name email } } }`;
  type Saved = { goal: { key: string; version: number } };
  const input = goalInput(WITH_HER.goals.find(({ key }) => key === 'promise-5') as never);
  const draft = { ...input, title: 'A goal of mine', status: 'DRAFT', metric: null, target: null, needs: [] };
  let once = 0;
  const save = (mutation: string, variables: object) =>
    done<Saved>(api, mutation, variables, { ...asHer, 'idempotency-key': `write-${(once += 1)}` });
  const { goal } = await save(
    `mutation ($goal: GoalInput!) { createGoal(organisation: "demo", goal: $goal) { ${SAVED} } }`,
    { goal: draft },
  );
  const update = (version: number, owner: string) =>
    save(
      `mutation ($key: ID!, $version: Int!, $goal: GoalInput!) {
         updateGoal(organisation: "demo", key: $key, version: $version, goal: $goal) { ${SAVED} } }`,
      { key: goal.key, version, goal: { ...draft, owner } },
    );
  const given = await update(goal.version, 'jonas');
  const back = await update(given.goal.version, ZENOBIA.key);
  await save(
    `mutation ($key: ID!, $version: Int!) {
       archiveGoal(organisation: "demo", key: $key, version: $version) { ${SAVED} } }`,
    { key: goal.key, version: back.goal.version },
  );
  await save(
    `mutation { checkIn(organisation: "demo", goal: "promise-5", checkIn: { value: 6, note: "Better" }) { ${SAVED} } }`,
    {},
  );
  const restated = { ...input, title: 'Promise delivery within five days' };
  const [{ version }] = await api.source.query(
    `SELECT version FROM goal JOIN organisation USING (organisation_id) WHERE organisation.key = 'demo' AND goal.key = 'promise-5'`,
  );
  await save(
    `mutation ($version: Int!, $goal: GoalInput!) {
       updateGoal(organisation: "demo", key: "promise-5", version: $version, goal: $goal) { ${SAVED} } }`,
    { version, goal: restated },
  );
  await save(
    `mutation { answerGoal(organisation: "demo", goal: "promise-5", answer: { answer: DISAGREE, words: "Too soon" }) { ${SAVED} } }`,
    {},
  );
}

/** Acknowledges a conflict, answers for a decision, and has every part in another that somebody else takes. */
async function decides(api: ApiUnderTest, asHer: { cookie: string }): Promise<void> {
  const { organisation } = await api.ask<{
    organisation: { conflicts: { nodes: { id: string }[] } };
  }>('{ organisation(key: "demo") { conflicts(first: 2, filter: { goals: ["promise-5"] }) { nodes { id } } } }');
  const [one = { id: '' }, another = { id: '' }] = organisation.conflicts.nodes;
  const versionOf = async ({ id }: { id: string }) => {
    const [{ version }] = await api.source.query(
      `SELECT version FROM conflict JOIN organisation USING (organisation_id) WHERE key = 'demo' AND id = $1`,
      [id],
    );
    return version as number;
  };
  await done(
    api,
    `mutation ($id: ID!) { acknowledgeConflict(organisation: "demo", conflict: $id) { FAILURE } }`,
    { id: one.id },
    asHer,
  );
  const decide = async (conflict: { id: string }, decision: object, headers: Record<string, string>) =>
    done(
      api,
      `mutation ($id: ID!, $version: Int!, $decision: DecisionInput!) {
         decideConflict(organisation: "demo", conflict: $id, version: $version, decision: $decision) {
           FAILURE ... on ConflictSaved { conflict { life { history { by { name } } } } } } }`,
      { id: conflict.id, version: await versionOf(conflict), decision: { kind: 'CHANGE', reason: 'So', ...decision } },
      { 'idempotency-key': `decide-${conflict.id}`, ...headers },
    );
  await decide(one, { choice: 'Seven days', accountable: ZENOBIA.key }, asHer);
  const all = [ZENOBIA.key, 'jonas'];
  const raci = { accountable: 'ingrid', responsible: all, consulted: [...all].reverse(), informed: [ZENOBIA.key] };
  await decide(another, { choice: 'Eight days', ...raci }, { as: 'ingrid' });
}
