import type { Goal, Law, Plan } from '../plan.ts';
import type { Report } from '../report.ts';
import { judgePlan, readPlan } from '../testing/judging.ts';
import { aGoal, aMetric, aPlan } from '../testing/plan-builders.ts';
import { lawTruncations } from './law-truncations.ts';

// Plans made to defeat the search for sets that cannot hold: each has to get an answer, and a word where it is not all.

const AS_OF = '2026-02-01';
const DEPARTMENTS = ['sales', 'plant', 'service', 'finance', 'board'];
const general: Law[] = [
  { key: 'double', says: 'm0 >= 2 * m1 + m2' },
  { key: 'floor', says: 'm2 >= 0' },
];

function metrics(count: number) {
  return Array.from({ length: count }, (_, i) => aMetric({ key: `m${String(i)}` }));
}

function manyGoals(count: number, more: (i: number) => Partial<Goal>): Goal[] {
  return Array.from({ length: count }, (_, i) => {
    const given = {
      key: `g${String(i)}`,
      department: DEPARTMENTS[i % DEPARTMENTS.length] ?? '',
      baseline: 7,
      ...more(i),
    };
    return aGoal(given);
  });
}

/** Alternately asks too much of m1 and too little of m0. */
function tooMuchOrTooLittle(i: number): Partial<Goal> {
  return i % 2 === 0 ? { metric: 'm1', target: { atLeast: 10 + (i % 7) } } : { metric: 'm0', target: { atMost: 5 } };
}

function day(after: number): string {
  return new Date(Date.UTC(2026, 1, 1 + after)).toISOString().slice(0, 10);
}

function setsOf(report: Report): string[][] {
  return report.conflicts.filter(({ rule }) => rule === 'incompatible-targets').map(({ goals }) => [...goals]);
}

function judged(parts: Partial<Plan>): Report {
  return judgePlan(aPlan(parts), AS_OF);
}

it('lists the first sets of thousands of goals under a plain difference, and says that there are more', () => {
  const laws = [{ key: 'later', says: 'm0 >= m1 + 1' }];
  const report = judged({ laws, metrics: metrics(2), goals: manyGoals(4000, tooMuchOrTooLittle) });
  expect(setsOf(report).length).toBeGreaterThan(100);
  expect(report.truncated).toMatchObject([
    { rule: 'incompatible-targets', about: ['m0', 'm1'], explanation: expect.stringContaining('more than 1000 pairs') },
  ]);
});

it('lists the first sets of a thousand goals under general laws, and says that there may be more', () => {
  const report = judged({ laws: general, metrics: metrics(3), goals: manyGoals(1000, tooMuchOrTooLittle) });
  expect(setsOf(report).length).toBeGreaterThan(10);
  expect(report.truncated.map(({ about }) => about)).toEqual([['m0', 'm1', 'm2']]);
});

it('says in German, too, that there are more', () => {
  const laws = [{ key: 'later', says: 'm0 >= m1 + 1' }];
  const plan = aPlan({ laws, metrics: metrics(2), goals: manyGoals(4000, tooMuchOrTooLittle) });
  expect(lawTruncations(readPlan(plan, AS_OF, 'de'))).toMatchObject([
    {
      explanation:
        'Von den Gruppen von Zielen, die nicht zusammen erreichbar sind („M0“ und „M1“), sind nur die ersten 1000 aufgeführt. ' +
        'Es gibt mehr als 1000 Paare von Zielen. Wie weit Tatsachen dort gehen dürfen, ist ebenfalls offen.',
    },
  ]);
});

it('finds no set among goals that each run on a day of their own, and tries them all', () => {
  const goals = manyGoals(300, (i) => ({ ...tooMuchOrTooLittle(i), from: day(i), due: day(i) }));
  const report = judged({ laws: general, metrics: metrics(3), goals });
  expect([setsOf(report), report.truncated]).toEqual([[], []]);
});

it('finds each set of goals that take turns, once', () => {
  const goals = manyGoals(60, (i) => ({ ...tooMuchOrTooLittle(i), from: day(i), due: day(i + 1) }));
  const report = judged({ laws: general, metrics: metrics(3), goals });
  // Each meets only the one before it and the one after it, which want the opposite and belong to others.
  expect(setsOf(report)).toHaveLength(59);
  expect(report.truncated).toEqual([]);
});

it('answers for 200 laws in one component', () => {
  const laws = Array.from({ length: 200 }, (_, i) => {
    const [x, y, z] = [i % 90, (i * 7 + 3) % 90, (i * 13 + 5) % 90];
    return { key: `l${String(i)}`, says: `m${String(x)} >= 0.4 * m${String(y)} + 0.3 * m${String(z)} - 2` };
  });
  const goals = manyGoals(20, (i) => ({
    metric: `m${String(i * 4)}`,
    target: i % 2 === 0 ? { atLeast: 20 + i } : { atMost: 3 },
  }));
  const report = judged({ laws, metrics: metrics(90), goals });
  expect(setsOf(report).length).toBeGreaterThan(0);
});

it('names a least set of laws that contradict each other among 200, and judges nothing else by them', () => {
  const chain = Array.from({ length: 199 }, (_, i) => ({
    key: `l${String(i)}`,
    says: `m${String(i)} >= m${String(i + 1)} + 0 * m0 + 1`,
  }));
  const laws = [...chain, { key: 'back', says: 'm40 >= m10 + 2' }, { key: 'mixed', says: 'm0 >= 2 * m1 + m3 - 900' }];
  const report = judged({ laws, metrics: metrics(200), goals: manyGoals(10, tooMuchOrTooLittle) });
  const contradictions = report.advice.filter(({ rule }) => rule === 'contradictory-laws');
  expect(contradictions).toHaveLength(1);
  const named = contradictions[0]?.evidence.contradiction?.laws.map(({ law }) => law) ?? [];
  // From m10 down to m40 in thirty steps, and back up in one.
  expect(named).toHaveLength(31);
  expect(named).toContain('back');
  expect(setsOf(report)).toEqual([]);
});

it.each([
  ['as large as 1e300', 1e300, -1e300],
  ['as small as 1e-300', 2e-300, 1e-300],
])('has numbers and no more than numbers for targets %s', (_, low, high) => {
  const goals = [
    aGoal({ key: 'g', department: 'sales', metric: 'm1', target: { atLeast: low }, baseline: 0 }),
    aGoal({ key: 'h', department: 'plant', metric: 'm0', target: { atMost: high }, baseline: 0 }),
  ];
  const report = judged({ laws: general, metrics: metrics(3), goals });
  const text = JSON.stringify(report);
  expect(text).not.toMatch(/null|NaN|Infinity/);
  expect(setsOf(report).length + report.truncated.length).toBeGreaterThan(0);
});

it('holds two contradicting facts against a law without asking anybody’s goal', () => {
  const facts = [
    { metric: 'm0', value: 1 },
    { metric: 'm1', value: 5 },
  ];
  const report = judged({ laws: general, facts, metrics: metrics(3) });
  expect(report.advice.filter(({ rule }) => rule === 'contradictory-laws').map(({ severity }) => severity)).toEqual([
    1,
  ]);
});
