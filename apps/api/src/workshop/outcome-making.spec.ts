import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { WorkshopClient } from './testing/workshop-client.ts';

let api: ApiUnderTest;
let client: WorkshopClient;
let id: string;
let candidate: string;
beforeAll(async () => {
  api = await startApiUnderTest();
  client = new WorkshopClient(api);
});
afterAll(() => api.stop());
beforeEach(async () => {
  const made = await client.having([['bjorn', 'Telling me first when something goes wrong']]);
  id = made.id;
  candidate = made.ids[0] ?? '';
});

interface Made {
  __typename: string;
  message?: string;
  existing?: string;
  problems?: { path: string; message: string }[];
  outcome: {
    key: string;
    statement: string;
    weight: number;
    for: string;
    origin: { says: string; votes: number; workshop: { id: string; question: string } };
  };
}

const ORIGIN = 'origin { says votes workshop { id question } }';

async function make(outcome: object = {}, as = 'henrik', headers: Record<string, string> = {}): Promise<Made> {
  const { makeOutcome } = await api.ask<{ makeOutcome: Made }>(
    `mutation ($workshop: ID!, $candidate: ID!, $outcome: WorkshopOutcomeInput!) {
       makeOutcome(organisation: "demo", workshop: $workshop, candidate: $candidate, outcome: $outcome) {
         __typename ... on OutcomeMade { outcome { key statement weight for ${ORIGIN} } } ... on UserError { message }
         ... on AlreadyExistsError { existing } ... on InvalidInputError { problems { path message } } } }`,
    {
      workshop: id,
      candidate,
      outcome: { statement: 'You tell me first when something goes wrong', for: 'CUSTOMER', weight: 6, ...outcome },
    },
    { as, ...headers },
  );
  return makeOutcome;
}

async function closed(): Promise<void> {
  await client.to(id, 'GROUPING', 'VOTING');
  for (const who of ['sigrid', 'bjorn']) await client.do('giveVote', id, { candidate }, who);
  await client.to(id, 'CLOSED');
}

it('waits until the workshop is closed', async () => {
  expect((await make()).message).toMatch(/^Close the workshop first/);
});

it('adds the outcome to the plan, judged and in its history, and keeps where it is from', async () => {
  await closed();
  const { outcome } = await make();
  expect(outcome).toMatchObject({
    key: 'you-tell-me-first-when-something-goes',
    statement: 'You tell me first when something goes wrong',
    weight: 6,
    for: 'CUSTOMER',
    origin: {
      says: 'Telling me first when something goes wrong',
      votes: 2,
      workshop: { id, question: 'Customer service means …' },
    },
  });
  const { organisation } = await api.ask<{
    organisation: {
      outcome: { alignment: { weight: number }; origin: object };
      outcomes: { key: string; origin: object | null }[];
    };
  }>(
    `query ($key: ID!) { organisation(key: "demo") { outcome(key: $key) { alignment { weight } ${ORIGIN} } outcomes { key ${ORIGIN} } } }`,
    { key: outcome.key },
  );
  expect(organisation.outcome.origin).toEqual(outcome.origin);
  expect(organisation.outcomes.filter(({ origin }) => origin !== null).map(({ key }) => key)).toEqual([outcome.key]);
  expect((await client.board(id)).candidates[0]?.outcome).toEqual({ key: outcome.key });
  const [last] = await api.source.query('SELECT kind, summary FROM revision ORDER BY number DESC LIMIT 1');
  expect(last).toEqual({
    kind: 'model',
    summary:
      'Made “Telling me first when something goes wrong”, of the workshop “Customer service means …”, a customer outcome',
  });
});

it('makes one outcome of one candidate, and names it to whoever comes second', async () => {
  await closed();
  const answers = await Promise.all([make({}, 'henrik'), make({}, 'nobody')]);
  const first = answers.find(({ __typename }) => __typename === 'OutcomeMade');
  const second = answers.find(({ __typename }) => __typename === 'AlreadyExistsError');
  expect(second?.existing).toBe(first?.outcome.key);
});

it('answers a request that is sent again with what it made', async () => {
  await closed();
  const headers = { 'idempotency-key': 'one-outcome' };
  const first = await make({}, 'henrik', headers);
  await api.source.query(`UPDATE answered_request SET answer = NULL WHERE key = 'one-outcome'`);
  expect(await make({}, 'henrik', headers)).toEqual(first);
});

it('refuses a weight of nothing at the field where it stands', async () => {
  await closed();
  const refused = await make({ weight: 0 });
  expect(refused).toMatchObject({ __typename: 'InvalidInputError', problems: [{ path: 'weight' }] });
});

it('forgets where an outcome is from with the outcome, so that another one of its name has no origin', async () => {
  await closed();
  const { outcome } = await make();
  const gone = [outcome.key];
  await api.source.query('DELETE FROM customer_outcome WHERE key = ANY ($1)', [gone]);
  const left = await api.source.query('SELECT FROM outcome_origin WHERE outcome_key = ANY ($1)', [gone]);
  expect(left).toEqual([]);
  await api.startAfresh();
});
