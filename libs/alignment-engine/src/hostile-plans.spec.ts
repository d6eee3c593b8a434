import { createDetector } from './detector/detector.ts';
import { judgePlan } from './judge-plan.ts';
import type { Goal, Plan, Target } from './plan.ts';
import type { Report } from './report.ts';
import { aGoal, anInfluence, anOutcome, aPlan } from './testing/plan-builders.ts';

// Plans that no organisation would write: an answer in bounded time and memory, with no number that is none.

const AS_OF = '2026-02-01';
const MANY = 10_000;
/** Enough for a quarter of a million pairs. */
const CROWD = 1000;

function many(count: number, goalAt: (i: number) => Partial<Goal>): Goal[] {
  return Array.from({ length: count }, (_, i) =>
    aGoal({ key: `g${String(i)}`, department: `d${String(i % 7)}`, ...goalAt(i) }),
  );
}

/** Taken once: among these specs' millions of numbers, a look at a global for each takes long. */
const { isFinite } = Number;

/** The numbers in a report that are none, wherever they stand. */
function unsoundIn(value: unknown, found: number[] = []): number[] {
  if (typeof value === 'number' && !isFinite(value)) found.push(value);
  if (typeof value !== 'object' || value === null) return found;
  for (const name in value) unsoundIn((value as Record<string, unknown>)[name], found);
  return found;
}

function judged(plan: Partial<Plan>): Report {
  const report = judgePlan(aPlan(plan), AS_OF);
  expect(unsoundIn(report)).toEqual([]);
  expect(report.conflicts.length).toBeLessThanOrEqual(10_000);
  return report;
}

it('lists the most urgent of a quarter of a million conflicts on one metric, and says how many there are', () => {
  const half = CROWD / 2;
  const goals = many(CROWD, (i) => ({
    department: `d${String(i)}`,
    metric: 'time',
    target: i < half ? { atLeast: 20_000 + i } : { atMost: i },
    // The first goal, of a short way, misses all others by the least part of it: it is on none of the cards.
    baseline: i === 0 ? -1e9 : 10_000,
    serves: i === 0 ? { quick: 0.5 } : {},
  }));
  const report = judged({ goals });
  expect(report.conflicts).toHaveLength(10_000);
  expect(report.conflicts.some((conflict) => conflict.goals.includes('g0'))).toBe(false);
  expect(report.truncated.find(({ rule }) => rule === 'opposed-targets')?.explanation).toBe(
    'Of 250,000 conflicts of opposed targets, the 10,000 most urgent are listed.',
  );
  // Those that are not listed weigh on the headline as well.
  expect(report.alignment.conflictLoad).toBeGreaterThan(0);
});

it('finds what one edit opens and closes among thousands of goals on one metric', () => {
  const goals = many(MANY, (i) => ({ metric: 'time', target: i % 2 === 0 ? { atLeast: 10 } : { atMost: 20 } }));
  const detector = createDetector(aPlan({ goals }), AS_OF);
  const low = aGoal({ key: 'g1', department: 'd1', metric: 'time', target: { atMost: 5 } });
  // Against every second goal, but for those of its own department.
  const apart = goals.filter(({ department }, i) => i % 2 === 0 && department !== 'd1').length;
  expect(detector.apply({ kind: 'goal', goal: low }).opened).toHaveLength(apart);
  expect(detector.apply({ kind: 'goal-removed', key: 'g1' }).closed).toHaveLength(apart);
});

it('says so when an edit touches more conflicts than can be compared', () => {
  const goals = many(MANY + 3000, (i) => ({ metric: 'time', target: i === 0 ? { atMost: 5 } : { atLeast: 10 } }));
  const detector = createDetector(aPlan({ goals }), AS_OF);
  const { closed, cutShort } = detector.whatIf([{ kind: 'goal-removed', key: 'g0' }]);
  expect(closed).toHaveLength(10_000);
  expect(cutShort).toMatch(
    /^The edit touches 11,\d{3} conflicts; the 10,000 most urgent before and after it were compared\.$/,
  );
});

it('gets through 10,000 goals that are due on one day', () => {
  const goals = many(MANY, (i) => ({
    metric: `m${String(i % 500)}`,
    target: i % 1000 < 500 ? { atLeast: 10 } : { atMost: 5 },
    due: '2026-06-30',
  }));
  // On each metric ten goals want more and ten want less; of the same department never both.
  expect(judged({ goals }).truncated.some(({ rule }) => rule === 'opposed-targets')).toBe(true);
});

it('gets through 10,000 goals on one metric of one day each, one after the other', () => {
  const goals = many(MANY, (i) => ({
    metric: 'time',
    target: i % 2 === 0 ? { atLeast: 10 } : { atMost: 5 },
    ...dayAt(i),
  }));
  expect(judged({ goals }).conflicts).toEqual([]);
});

function dayAt(i: number): Pick<Goal, 'from' | 'due'> {
  const date = new Date(Date.UTC(2026, 1, 1 + i)).toISOString().slice(0, 10);
  return { from: date, due: date };
}

it('gets through 10,000 goals that help or hurt one outcome on one day each', () => {
  const goals = many(MANY, (i) => ({ serves: { quick: i % 2 === 0 ? 0.9 : -0.9 }, ...dayAt(i) }));
  expect(judged({ goals }).conflicts).toEqual([]);
});

it('gets through goals that all help or hurt one outcome', () => {
  const goals = many(CROWD, (i) => ({ serves: { quick: i % 2 === 0 ? 0.9 : -0.9 } }));
  const { truncated } = judged({ goals });
  expect(truncated.find(({ rule }) => rule === 'trade-off')?.explanation).toMatch(/^Of 21\d,\d{3} conflicts /);
});

it('ends in circles of influence', () => {
  const metrics = ['a', 'b', 'c'];
  const influences = metrics.flatMap((from, i) => [
    anInfluence({ from, to: metrics[(i + 1) % 3] ?? '', effect: -1 }),
    anInfluence({ from, to: from, effect: 1 }),
    anInfluence({ from, to: 'quick', effect: i === 0 ? 1 : -1 }),
  ]);
  const goals = many(6, (i) => ({ metric: metrics[i % 3] ?? '', direction: 'increase' }));
  expect(judged({ goals, influences, outcomes: [anOutcome({ key: 'quick' })] }).conflicts.length).toBeGreaterThan(0);
});

it('gets through 40 metrics that all influence each other and eight outcomes', () => {
  const metrics = Array.from({ length: 40 }, (_, i) => `m${String(i)}`);
  const outcomes = Array.from({ length: 8 }, (_, i) => anOutcome({ key: `o${String(i)}` }));
  const influences = metrics.flatMap((from, i) => [
    ...metrics
      .filter((to) => to !== from)
      .map((to, j) => anInfluence({ from, to, effect: (i + j) % 2 === 0 ? 1 : -1 })),
    ...outcomes.map(({ key: to }, j) =>
      anInfluence({ from, to, effect: (i + j) % 3 === 0 ? -1 : 1, confirmed: false }),
    ),
  ]);
  const goals = many(80, (i) => ({ metric: metrics[i % 40] ?? '', direction: i < 40 ? 'increase' : 'decrease' }));
  expect(judged({ goals, influences, outcomes }).conflicts.length).toBeGreaterThan(0);
});

it('counts with weights from a millionth to a million', () => {
  const outcomes = Array.from({ length: 13 }, (_, i) => anOutcome({ key: `o${String(i)}`, weight: 10 ** (i - 6) }));
  const goals = many(40, (i) => ({ serves: { [`o${String(i % 13)}`]: 0.7, [`o${String((i * 5) % 13)}`]: -0.7 } }));
  const { alignment } = judged({ goals, outcomes });
  expect(alignment.outcomes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(alignment.headline, 6);
});

it('counts with values at the ends of what numbers can hold', () => {
  const values = [-1e300, -1e-300, 0, 1e-300, 1e300];
  const targets = values.flatMap((value): Target[] => [{ atLeast: value }, { atMost: value }, { exactly: value }]);
  const goals = targets.flatMap((target, i) =>
    values.map((baseline, j) =>
      aGoal({
        key: `g${String(i)}-${String(j)}`,
        department: `d${String((i + j) % 5)}`,
        metric: 'time',
        target,
        baseline,
        promise: j % 2 === 0,
        serves: { quick: 1 },
      }),
    ),
  );
  expect(judged({ goals }).conflicts.length).toBeGreaterThan(0);
});

it('follows chains of parents as long as the plan', () => {
  const goals = many(CROWD, (i) => ({
    metric: 'time',
    target: i % 2 === 0 ? { atLeast: 10 } : { atMost: 5 },
    ...(i === 0 ? {} : { parent: `g${String(i - 1)}` }),
  }));
  expect(judged({ goals }).conflicts).toEqual([]);
  // Without the goal in the middle nobody above it carries anybody below it.
  const middle = `g${String(CROWD / 2)}`;
  const { opened } = createDetector(aPlan({ goals }), AS_OF).whatIf([{ kind: 'goal-removed', key: middle }]);
  expect(opened.length).toBe(10_000);
});

it('follows chains of needs as long as the plan, and circles of them', () => {
  const chain = many(5000, (i) => ({
    needs: i === 0 ? [] : [`g${String(i - 1)}`],
    due: i % 2 === 0 ? '2026-06-30' : '2026-05-31',
  }));
  const { conflicts } = judged({ goals: chain });
  expect(conflicts.every(({ rule }) => rule === 'schedule-clash')).toBe(true);
  const detector = createDetector(aPlan({ goals: chain }), AS_OF);
  const closing = { ...(chain[0] as Goal), needs: ['g4999'] };
  const { opened } = detector.apply({ kind: 'goal', goal: closing });
  expect(opened.map(({ goals }) => goals.length)).toEqual([5000]);
  expect(detector.apply({ kind: 'goal', goal: chain[0] as Goal }).opened).toHaveLength(conflicts.length);
});
