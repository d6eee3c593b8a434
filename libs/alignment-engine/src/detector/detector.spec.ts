import fc from 'fast-check';
import { compareReports, type ReportChanges } from '../compare-reports.ts';
import { judgePlan } from '../judge-plan.ts';
import type { Goal, Plan } from '../plan.ts';
import { solver, timeZones } from '../testing/judging.ts';
import { AS_OF } from '../testing/arbitrary-plans.ts';
import { plansInPractice } from '../testing/arbitrary-practice.ts';
import { aGoal, aMetric, aPlan } from '../testing/plan-builders.ts';
import { createDetector } from './detector.ts';
import { changedPlan, type PlanChange } from './plan-change.ts';

const judged = (plan: Plan) => judgePlan(plan, AS_OF, solver, { timeZones });

/** Ever another plan of the same few keys: what its parts hold becomes what the edited plan's parts hold. */
const donors = fc.array(plansInPractice(), { minLength: 1, maxLength: 6 });
const FIELDS = [
  'metric',
  'department',
  'target',
  'direction',
  'baseline',
  'from',
  'due',
  'scope',
  'serves',
  'commitment',
  'promise',
  'status',
  'parent',
  'sharedWith',
  'uses',
  'needs',
  'milestones',
  'title',
  'emphasis',
  'supports',
  'needsAuthority',
] as const satisfies readonly (keyof Goal)[];
const PARTS = [
  'outcomes',
  'influences',
  'laws',
  'facts',
  'capacities',
  'metrics',
  'departments',
  'scopes',
  'promises',
  'staffing',
  'authorities',
  'goals',
] as const;

type EditOf = (plan: Plan, donor: Plan) => PlanChange;

/** What of a plan an edit takes from another plan, chosen by numbers. */
const edits: fc.Arbitrary<EditOf> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.nat(), fc.subarray([...FIELDS], { minLength: 1, maxLength: 3 }))
      .map(([at, fields]): EditOf => (plan, donor) => {
        const goal = pick(plan.goals, at) ?? pick(donor.goals, at);
        const other = pick(donor.goals, at);
        if (goal === undefined || other === undefined) return { kind: 'goal-removed', key: 'nobody' };
        return { kind: 'goal', goal: fields.reduce((edited, field) => withField(edited, field, other), goal) };
      }),
  },
  {
    weight: 2,
    arbitrary: fc.nat().map((at): EditOf => (_, donor) => {
      const goal = pick(donor.goals, at);
      return goal === undefined ? { kind: 'goal-removed', key: 'nobody' } : { kind: 'goal', goal };
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .nat()
      .map((at): EditOf => (plan) => ({ kind: 'goal-removed', key: pick(plan.goals, at)?.key ?? 'nobody' })),
  },
  {
    weight: 2,
    arbitrary: fc.subarray([...PARTS], { minLength: 1, maxLength: 2 }).map((parts): EditOf => (plan, donor) => ({
      kind: 'plan',
      plan: { ...plan, ...Object.fromEntries(parts.map((part) => [part, donor[part]])) },
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('departments', 'outcomes', 'metrics', 'scopes')
      .map((part): EditOf => (plan) => ({ kind: 'plan', plan: reworded(plan, part) })),
  },
);

function pick<T>(items: readonly T[], at: number): T | undefined {
  return items[at % Math.max(1, items.length)];
}

function withField(goal: Goal, field: keyof Goal, from: Goal): Goal {
  const others = Object.entries(goal).filter(([name]) => name !== field);
  const value = from[field];
  // A plan in which a goal is due before it begins is refused before it gets here.
  const early = field === 'due' ? { from: '2025-01-01' } : field === 'from' ? { due: '2027-12-31' } : {};
  const taken = value === undefined ? [] : [...Object.entries(early), [field, value]];
  return Object.fromEntries([...others, ...taken]) as Goal;
}

/** Names and weights that no other random plan has. */
function reworded(plan: Plan, part: string): Plan {
  if (part === 'departments')
    return { ...plan, departments: plan.departments.map((d, i) => (i === 0 ? { ...d, name: `${d.name} North` } : d)) };
  if (part === 'outcomes')
    return {
      ...plan,
      outcomes: plan.outcomes.map((o, i) => (i === 1 ? { ...o, statement: `${o.statement} soon` } : o)),
    };
  if (part === 'metrics')
    return {
      ...plan,
      metrics: plan.metrics.map((m, i) => (i === 1 ? { ...m, name: `${m.name} in all`, unit: 'hours' } : m)),
    };
  return { ...plan, scopes: { region: { eu: 10, us: 40 } } };
}

it('judges an edited plan as it would judge it afresh, and tells what each edit changes as two reports would', () => {
  fc.assert(
    fc.property(plansInPractice(), donors, fc.array(edits, { minLength: 1, maxLength: 12 }), (start, others, steps) => {
      const detector = createDetector(start, AS_OF, solver, { timeZones });
      let plan = start;
      let before = judged(plan);
      const told: { readonly changes: ReportChanges; readonly expected: ReportChanges }[] = [];
      steps.forEach((step, i) => {
        const change = step(plan, pick(others, i) ?? start);
        plan = changedPlan(plan, [change]);
        const after = judged(plan);
        told.push({ changes: detector.apply(change), expected: compareReports(before, after) });
        expect(JSON.stringify(detector.report())).toBe(JSON.stringify(after));
        before = after;
      });
      // Only now are they put in words, which must be the words of the moment of the edit.
      for (const { changes, expected } of told) expect(changes).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

it('tells what several edits would do together, and is the same afterwards', () => {
  fc.assert(
    fc.property(plansInPractice(), donors, fc.array(edits, { minLength: 1, maxLength: 4 }), (start, others, steps) => {
      const detector = createDetector(start, AS_OF, solver, { timeZones });
      const before = judged(start);
      const changes: PlanChange[] = [];
      steps.forEach((step, i) => changes.push(step(changedPlan(start, changes), pick(others, i) ?? start)));
      expect(detector.whatIf(changes)).toEqual(compareReports(before, judged(changedPlan(start, changes))));
      expect(JSON.stringify(detector.report())).toBe(JSON.stringify(before));
      expect(detector.whatIf([])).toEqual({ opened: [], closed: [], changed: [] });
    }),
    { numRuns: 40 },
  );
});

it('tells edits in the language in which it was asked', () => {
  const goal = (key: string, department: string, target: Goal['target']) =>
    aGoal({ key, department, metric: 'time', target });
  const promise = goal('a', 'sales', { atMost: 5 });
  const plan = aPlan({ goals: [promise, goal('b', 'works', { atLeast: 3 })] });
  const tighter: PlanChange = { kind: 'goal', goal: { ...promise, target: { atMost: 1 } } };
  const metrics = [aMetric({ key: 'time', name: 'Lieferzeit' })];
  const renamed: PlanChange = { kind: 'plan', plan: { ...changedPlan(plan, [tighter]), metrics } };
  const detector = createDetector(plan, AS_OF, solver, { language: 'de' });
  const headlines = ({ opened, changed }: ReportChanges) =>
    [...opened, ...changed.map(({ after }) => after)].map(({ headline }) => headline.replaceAll('\u00A0', ' '));
  expect(headlines(detector.whatIf([tighter]))).toEqual(['Höchstens 1 Tag oder mindestens 3 Tage: „Time“']);
  detector.apply(tighter);
  expect(headlines(detector.apply(renamed))).toEqual(['Höchstens 1 Tag oder mindestens 3 Tage: „Lieferzeit“']);
  expect(detector.report()).toEqual(judgePlan(detector.reading.source, AS_OF, solver, { language: 'de' }));
});
