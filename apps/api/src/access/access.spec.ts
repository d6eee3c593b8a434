import { planNamed } from '@concord/test-plans';
import type { Grants } from '@concord/persistence';
import { hashPassword } from '../account/passwords.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { goalInput } from '../testing/goal-input.ts';
import { RULES } from './rules.ts';
import { ALLOWED } from './testing/allowed.ts';
import { USES } from './testing/uses.ts';

const demo = planNamed('demo.yaml');
const promise = demo.goals.find(({ key }) => key === 'promise-5');
if (!promise) throw new Error('The demo company promises nothing within five days.');

let api: ApiUnderTest;
let strangerToken: string | undefined;

beforeAll(async () => {
  api = await startApiUnderTest();
  await api.store({ ...demo, organisation: { ...demo.organisation, key: 'other' } });
});
afterAll(() => api.stop());

interface Answered {
  readonly status: number;
  /** The typename of a mutation's result, or the code of a failure. */
  readonly outcome: string;
  readonly text: string;
}

/** @param who headers by which somebody is known */
async function use(field: string, who: Record<string, string>, organisation = 'demo'): Promise<Answered> {
  const [kind, name = ''] = field.split('.');
  const isQuery = kind === 'Query';
  const types = { organisation: 'ID!', goal: 'GoalInput!' };
  const given = { organisation, goal: goalInput(promise as never) };
  const needed = (['organisation', 'goal'] as const).filter((one) => USES[field]?.includes(`$${one}`));
  const takes = needed.length === 0 ? '' : `(${needed.map((one) => `$${one}: ${types[one]}`).join(', ')})`;
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...who },
    body: JSON.stringify({
      query: isQuery
        ? `query ($organisation: ID! = "") { ${USES[field]} known: organisation(key: $organisation) { key } }`
        : `mutation ${takes} { ${USES[field]} { __typename ... on UserError { message } } }`,
      variables: isQuery ? { organisation } : Object.fromEntries(needed.map((one) => [one, given[one]])),
    }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as {
    data?: Record<string, { __typename?: string } | null>;
    errors?: { extensions: { code: string } }[];
  };
  const outcome = errors?.[0]?.extensions.code ?? data?.[name]?.__typename ?? 'answered';
  // Which request it was is told in failures.
  return { status: response.status, outcome, text: text.replaceAll(/"requestId":"[^"]+"/g, '') };
}

const cookies = new Map<string, Promise<string>>();

/** One that no use knows: who has none could remove their account without it. */
async function withPassword(email: string, made: Promise<string>): Promise<string> {
  const cookie = await made;
  const password = [await hashPassword('nobody guesses it'), email];
  await api.source.query('UPDATE account SET password_hash = $1 WHERE email = lower($2)', password);
  return cookie;
}

async function asMember(name: string, grants: Partial<Grants>, organisation = 'demo') {
  const email = `${name.replaceAll(' ', '-')}@members.example`;
  const cookie = cookies.get(email) ?? withPassword(email, api.members.cookie(email, grants, organisation));
  cookies.set(email, cookie);
  return { cookie: await cookie };
}

it('has a rule and a use for every query and mutation, and for nothing else', async () => {
  const { __schema } = await api.ask<{
    __schema: Record<'queryType' | 'mutationType', { fields: { name: string }[] }>;
  }>('{ __schema { queryType { fields { name } } mutationType { fields { name } } } }');
  const fields = [
    ...__schema.queryType.fields.map(({ name }) => `Query.${name}`),
    ...__schema.mutationType.fields.map(({ name }) => `Mutation.${name}`),
  ].sort();
  expect(Object.keys(RULES).sort()).toEqual(fields);
  expect(Object.keys(USES).sort()).toEqual(fields);
  expect(ALLOWED.flatMap(([, , more]) => more).sort()).toEqual(fields);
});

describe.each(ALLOWED.map(([who, grants], i) => ({ who, grants, i })))('a $who', ({ who, grants, i }) => {
  const allowed = new Set(ALLOWED.slice(0, i + 1).flatMap(([, , more]) => more));
  it.each(Object.keys(USES))(`may use %s as the table says`, async (field) => {
    const { status, outcome } = await use(field, await asMember(who, grants));
    expect(status).toBe(200);
    if (allowed.has(field)) expect(['NotAllowedError', 'FORBIDDEN']).not.toContain(outcome);
    else expect(outcome).toBe(field.startsWith('Query') ? 'FORBIDDEN' : 'NotAllowedError');
  });
});

it.each([
  'Mutation.createGoal',
  'Mutation.updateGoal',
  'Mutation.archiveGoal',
  'Mutation.restoreGoal',
  'Mutation.checkIn',
  'Mutation.completeMilestone',
])('refuses %s to the lead of another department, and says who may', async (field) => {
  const who = await asMember('lead-of-logistics', {
    role: 'viewer',
    departments: [{ department: 'logistics', role: 'lead' }],
  });
  const { outcome, text } = await use(field, who);
  expect(outcome).toBe('NotAllowedError');
  expect(text).toMatch(/of Sales/);
});

it('lets a token read, write, or write the goals of one department, as it was made', async () => {
  const outcomes = async (token: string) => {
    const who = { authorization: `Bearer ${token}` };
    const [read, write, plan] = await Promise.all(
      ['Query.organisation', 'Mutation.archiveGoal', 'Mutation.correctModel'].map((field) => use(field, who)),
    );
    return [read?.outcome, write?.outcome, plan?.outcome];
  };
  const no = 'NotAllowedError';
  expect(await outcomes(await api.members.token('demo', { scope: 'read' }))).toEqual(['answered', no, no]);
  expect(await outcomes(await api.members.token('demo'))).toEqual(['answered', 'StaleVersionError', 'WhatIf']);
  const ofSales = await api.members.token('demo', { departmentKey: 'sales' });
  expect(await outcomes(ofSales)).toEqual(['answered', 'StaleVersionError', no]);
  const ofLogistics = await api.members.token('demo', { departmentKey: 'logistics' });
  expect(await outcomes(ofLogistics)).toEqual(['answered', no, no]);
});

it.each(Object.keys(USES))('answers %s on an organisation of others as on one that is not there', async (field) => {
  strangerToken ??= await api.members.token('other');
  for (const who of [
    await asMember('stranger', { role: 'admin' }, 'other'),
    { authorization: `Bearer ${strangerToken}` },
  ]) {
    const foreign = await use(field, who, 'demo');
    const missing = await use(field, who, 'nowhere');
    expect(foreign.text.replaceAll('demo', 'nowhere')).toBe(missing.text);
    expect(foreign.status).toBe(missing.status);
    expect(foreign.text).not.toContain(demo.organisation.name);
  }
});

it.each<[string, Record<string, string>]>([
  ['nobody', {}],
  ['an unknown session', { cookie: '__Host-concord=guessed' }],
  ['an unknown token', { authorization: 'Bearer concord_guessed' }],
  ['a token that is no token', { authorization: 'Digest x' }],
])('answers %s with 401 before anything is parsed', async (_, who) => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...who },
    body: '{ "query": "{ nonsense',
  });
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toMatch(/^Bearer realm="Concord"/);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect((await fetch(`${api.url}/live/demo`, { headers: who })).status).toBe(401);
});

it.each(['expiresAt', 'revokedAt'])('lets nobody in with a token whose %s has passed', async (column) => {
  const token = await api.members.token('demo');
  await api.source.query(
    `UPDATE api_token SET ${column === 'expiresAt' ? 'expires_at' : 'revoked_at'} = now() - interval '1 second' WHERE prefix = $1`,
    [token.slice(0, 12)],
  );
  expect((await use('Query.organisation', { authorization: `Bearer ${token}` })).status).toBe(401);
});

it('takes a token as the password of Basic, whoever the user, as spreadsheets send it', async () => {
  const token = await api.members.token('demo', { scope: 'read' });
  const authorization = `Basic ${Buffer.from(`anybody:${token}`).toString('base64')}`;
  expect(await use('Query.organisation', { authorization })).toMatchObject({ status: 200, outcome: 'answered' });
});
