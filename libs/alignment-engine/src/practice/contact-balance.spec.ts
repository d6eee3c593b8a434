import fc from 'fast-check';
import type { Goal } from '../plan.ts';
import { aGoal } from '../testing/plan-builders.ts';
import { contactBalance } from './contact-balance.ts';

const TODAY = '2026-11-16';

const goal = (key: string, given: Partial<Goal> = {}) =>
  aGoal({ key, from: '2026-07-01', due: '2026-12-31', ...given });

it('counts active goals by who starts them, and says of how many nobody has said', () => {
  const balance = contactBalance(
    [
      goal('visits', { contact: 'interaction' }),
      goal('calls', { contact: 'transaction' }),
      goal('answers', { contact: 'transaction' }),
      goal('silent'),
      goal('draft', { contact: 'interaction', status: 'draft' }),
    ],
    TODAY,
  );
  expect(balance).toMatchObject({ interaction: 1, transaction: 2, unmarked: 1, share: 1 / 3 });
});

it('has no share where nothing is marked', () => {
  expect(contactBalance([goal('silent')], TODAY).share).toBeUndefined();
  expect(contactBalance([], TODAY)).toMatchObject({ interaction: 0, transaction: 0, unmarked: 0 });
});

it('counts actions, but not what was dropped', () => {
  const actions = [
    { key: 'a', title: 'Call every dealer', state: 'open' as const, contact: 'interaction' as const },
    { key: 'b', title: 'Answer the post', state: 'done' as const, contact: 'transaction' as const },
    { key: 'c', title: 'A fair', state: 'dropped' as const, contact: 'interaction' as const },
    { key: 'd', title: 'Tidy up', state: 'open' as const },
  ];
  expect(contactBalance([goal('visits', { actions })], TODAY).actions).toEqual({
    interaction: 1,
    transaction: 1,
    unmarked: 1,
  });
});

it('shows twelve months back and those ahead for which something is planned', () => {
  const { months } = contactBalance([goal('calls', { contact: 'transaction', due: '2027-02-10' })], TODAY);
  expect([months[0]?.month, months.at(-1)?.month, months.length]).toEqual(['2025-12', '2027-02', 15]);
  expect(months.filter(({ transaction }) => transaction === 1).map(({ month }) => month)).toEqual([
    '2026-07',
    '2026-08',
    '2026-09',
    '2026-10',
    '2026-11',
    '2026-12',
    '2027-01',
    '2027-02',
  ]);
});

it('counts goals that are done in the months in which they were in force, and none that was given up', () => {
  const { months } = contactBalance(
    [
      goal('done', { contact: 'interaction', status: 'done', from: '2026-01-01', due: '2026-06-30' }),
      goal('given-up', { contact: 'interaction', status: 'cancelled', from: '2026-01-01', due: '2026-06-30' }),
    ],
    TODAY,
  );
  expect(
    months.filter(({ interaction }) => interaction > 0).map(({ month, interaction }) => [month, interaction]),
  ).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].map((month) => [month, 1]));
});

it('never counts more goals in a month than there are, and never more than two years', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
  const window = fc.tuple(day, day).map((days) => days.map((one) => one.toISOString().slice(0, 10)).sort());
  fc.assert(
    fc.property(fc.array(window, { maxLength: 12 }), (windows) => {
      const goals = windows.map(([from = TODAY, due = TODAY], index) => goal(`g${String(index)}`, { from, due }));
      const { months } = contactBalance(goals, TODAY);
      expect(months.length).toBeLessThanOrEqual(24);
      for (const { unmarked } of months) expect(unmarked).toBeLessThanOrEqual(goals.length);
    }),
  );
});
