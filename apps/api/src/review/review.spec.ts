import type { Plan } from '@concord/alignment-engine';
import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApiUnderTest();
  await api.store(withoutReviews(planNamed('demo.yaml')));
});

afterAll(() => api.stop());

/** The demo company before anybody gave anything a rhythm. */
function withoutReviews(plan: Plan): Plan {
  const { review: _, ...organisation } = plan.organisation;
  return {
    ...plan,
    organisation,
    outcomes: plan.outcomes.map(({ review: _outcome, ...outcome }) => outcome),
    promises: plan.promises.map(({ review: _promise, ...promise }) => promise),
    goals: plan.goals.map(({ review: _goal, ...goal }) => goal),
  };
}

interface Rhythm {
  every: string;
  last: string | null;
  dueOn: string;
  overdueDays: number;
  isStale: boolean;
}
interface Answer {
  __typename: string;
  message?: string;
  review?: { stillRight: boolean; changed: string | null; by: { key: string } | null };
  rhythm?: Rhythm | null;
}
const RHYTHM = 'every last dueOn overdueDays isStale';
const does = async (mutation: string, headers = {}) => {
  const { done } = await api.ask<{ done: Answer }>(
    `mutation { done: ${mutation} { __typename ... on UserError { message } ... on ReviewSaved {
       review { stillRight changed note by { key } } rhythm { ${RHYTHM} } } } }`,
    {},
    headers,
  );
  return done;
};
const rhythm = (about: string, every: string, headers = {}) =>
  does(`setReviewRhythm(organisation: "demo", about: ${about}, every: ${every})`, headers);
const review = (about: string, words: string, headers = {}) =>
  does(`review(organisation: "demo", about: ${about}, review: { ${words} })`, headers);
const due = async (yours = false, headers = {}) =>
  (
    await api.ask<{
      organisation: {
        asOf: string;
        dueReviews: { totalCount: number; nodes: { id: string; isYours: boolean; review: Rhythm }[] };
      };
    }>(
      `{ organisation(key: "demo") { asOf dueReviews(yours: ${yours}) { totalCount nodes { id isYours review { ${RHYTHM} } } } } }`,
      {},
      headers,
    )
  ).organisation;

const SUBJECTS = ['{ kind: GOAL, key: "promise-5" }', '{ kind: OUTCOME, key: "on-time" }', '{ kind: ORGANISATION }'];

it.each(SUBJECTS)('looks at %s by a rhythm, from the day it was looked at', async (about) => {
  const set = await rhythm(about, 'QUARTER', { as: 'ingrid' });
  expect(set.rhythm).toMatchObject({ every: 'QUARTER', last: null, isStale: false });
  const { asOf } = await due();
  const reviewed = await review(about, 'stillRight: false, changed: " The target. "', { as: 'ingrid' });
  expect(reviewed.review).toMatchObject({ stillRight: false, changed: 'The target.', by: { key: 'ingrid' } });
  expect(reviewed.rhythm).toMatchObject({ last: asOf, overdueDays: 0 });
  // A second look on the same day is a review of its own.
  expect((await review(about, 'stillRight: true')).review).toMatchObject({ stillRight: true });
  const { organisation } = await api.ask<{ organisation: { reviews: { totalCount: number } } }>(
    `{ organisation(key: "demo") { reviews(about: ${about}) { totalCount nodes { about { title } } } } }`,
  );
  expect(organisation.reviews.totalCount).toBe(2);
});

it('tells what nobody has looked at in time, the longest overdue first, and whose it is', async () => {
  await api.source.query(`UPDATE goal SET review_last = '2026-01-10' WHERE key = 'promise-5'`);
  await api.source.query(`UPDATE customer_outcome SET review_last = '2026-03-10' WHERE key = 'on-time'`);
  await api.source.query('UPDATE organisation SET revision = revision + 1');
  const { dueReviews } = await due();
  expect(dueReviews.nodes.map(({ id }) => id)).toEqual(['goal:promise-5', 'outcome:on-time']);
  expect(dueReviews.nodes[0]?.review).toMatchObject({ dueOn: '2026-04-10', isStale: true });
  const cookie = await api.members.cookie('jonas-only@members.example', { role: 'viewer', personKey: 'jonas' }, 'demo');
  expect((await due(true, { cookie })).dueReviews.totalCount).toBe(0);
  await review(SUBJECTS[0] ?? '', 'stillRight: true');
  expect((await due()).dueReviews.nodes.map(({ id }) => id)).toEqual(['outcome:on-time']);
});

it('keeps what nobody gave a rhythm out of the plan, and refuses what it cannot keep', async () => {
  const about = '{ kind: GOAL, key: "answer-4h" }';
  const [{ before }] = await api.source.query('SELECT revision AS before FROM organisation');
  const missing = await review(about, 'stillRight: true');
  expect(missing.message ?? missing.rhythm).toBeDefined();
  expect((await review('{ kind: CONFLICT, key: "x" }', 'stillRight: true')).message).toMatch(/A conflict is settled/);
  expect((await review(SUBJECTS[1] ?? '', `stillRight: true, note: "${'x'.repeat(2_001)}"`)).message).toMatch(
    /at most/,
  );
  const cookie = await api.members.cookie('c@members.example', { role: 'contributor', personKey: 'jonas' }, 'demo');
  expect(await review(SUBJECTS[1] ?? '', 'stillRight: true', { cookie })).toMatchObject({
    __typename: 'NotAllowedError',
  });
  const [{ after }] = await api.source.query('SELECT revision AS after FROM organisation');
  expect(after - before).toBeLessThanOrEqual(1);
});

it('takes a rhythm away', async () => {
  expect((await rhythm(SUBJECTS[0] ?? '', 'null')).rhythm).toBeNull();
  const [{ every, last }] = await api.source.query(
    `SELECT review_every AS every, review_last AS last FROM goal WHERE key = 'promise-5'`,
  );
  expect([every, last]).toEqual([null, null]);
});
