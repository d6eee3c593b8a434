import fc from 'fast-check';
import type { Authority, StoryPart, Support } from '../goal-plan.ts';
import { dayOf, isoOf } from '../iso-day.ts';
import type { Goal, Plan } from '../plan.ts';
import type { ServicePromise, StaffedHours } from '../service-promise.ts';
import { arbitraryPlans, AS_OF, DEPARTMENTS, OUTCOMES, type PlanShape } from './arbitrary-plans.ts';
import { aPromise, staffedHours } from './plan-builders.ts';

// What stands behind goals, and what customers are promised: few keys, few days, so that they meet often.

const WHATS = ['refund', 'repair'] as const;
const CHANNELS = ['telephone', 'chat'] as const;
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** The plans of `arbitraryPlans` with promises, staffed hours, authorities, stories and help between goals. */
export function plansInPractice(shape: PlanShape = {}): fc.Arbitrary<Plan> {
  return arbitraryPlans(shape).chain((plan) =>
    fc
      .record({
        promises: fc.array(promise, { maxLength: 3 }).map(keyed<ServicePromise>('p')),
        staffing: fc.array(staffing, { maxLength: 3 }).map(keyed<StaffedHours>('s')),
        authorities: fc.array(authority, { maxLength: 4 }).map(keyed<Authority>('a')),
        stories: fc.tuple(...OUTCOMES.map(() => storyOf(plan.goals))),
        behind: fc.tuple(...plan.goals.map(() => behindGoal(plan.goals))),
      })
      .map(({ stories, behind, ...parts }) => ({
        ...plan,
        ...parts,
        outcomes: plan.outcomes.map((outcome, i) => given(outcome, { storyParts: stories[i] })),
        goals: plan.goals.map((goal, i) => given(goal, behind[i] ?? {})),
      })),
  );
}

/** Without what is not given. */
function given<Thing extends object>(thing: Thing, more: Record<string, unknown>): Thing {
  return { ...thing, ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)) };
}

function keyed<Entry>(letter: string): (entries: readonly object[]) => Entry[] {
  return (entries) => entries.map((entry, i) => ({ ...entry, key: `${letter}${String(i)}` }) as Entry);
}

const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => isoOf(dayOf(AS_OF) + days));
const hour = fc.integer({ min: 0, max: 23 }).map((hours) => `${String(hours).padStart(2, '0')}:00`);
const ranges = fc.array(
  fc.tuple(hour, hour).map((ends) => ends.join('-')),
  { maxLength: 1 },
);

const hours = fc
  .record({
    department: fc.constantFrom(...DEPARTMENTS),
    channel: fc.constantFrom(...CHANNELS),
    hours: fc.dictionary(fc.constantFrom('mon', 'tue', 'wed', 'sun'), ranges, { maxKeys: 3 }),
    exceptions: fc.uniqueArray(fc.record({ on: day(0, 8), hours: ranges }), { maxLength: 1 }),
    from: maybe(day(-5, 5)),
    until: day(-1, 10),
  })
  .map((stated) => given(stated, {}))
  .map(({ from, ...stated }) => (from === undefined || from > stated.until ? stated : { ...stated, from }));

const promise = fc
  .tuple(
    hours,
    fc.record({
      outcome: fc.constantFrom(...OUTCOMES),
      measure: maybe(fc.record({ of: fc.constant('calls'), share: fc.constantFrom(80, 95) })),
      readings: fc.uniqueArray(fc.record({ on: day(-3, 2), share: fc.constantFrom(70, 80, 90, 100) }), {
        maxLength: 3,
        selector: ({ on }) => on,
      }),
    }),
  )
  .map(([stated, { measure, ...more }]) =>
    given(aPromise({ key: 'p', ...stated, ...more }), measure === undefined ? {} : { measure }),
  );

const staffing = hours.map((stated) => staffedHours({ key: 's', ...stated }));

const authority = fc
  .record({
    department: fc.constantFrom(...DEPARTMENTS),
    what: fc.constantFrom(...WHATS),
    upTo: maybe(fc.constantFrom(50, 200)),
    unit: fc.constantFrom('EUR', 'NOK'),
    window: fc.tuple(maybe(day(-40, 40)), maybe(day(-40, 200))),
  })
  .map(({ upTo, unit, window: [from, until], ...stated }) => {
    const inOrder = from !== undefined && until !== undefined && from > until ? {} : given({}, { from, until });
    return { says: stated.what, ...stated, ...(upTo === undefined ? {} : { upTo, unit }), ...inOrder };
  });

function storyOf(goals: readonly Goal[]): fc.Arbitrary<readonly StoryPart[] | undefined> {
  const carriers = fc.oneof(
    fc.constantFrom(...goals.map(({ key }) => key)).map((goal) => ({ goal })),
    fc.constant({ process: 'a form' }),
  );
  return maybe(
    fc
      .array(fc.array(carriers, { maxLength: 1 }), { maxLength: 3 })
      .map((parts) => parts.map((carriedBy, i) => ({ key: `part${String(i)}`, says: `part ${String(i)}`, carriedBy }))),
  );
}

function behindGoal(goals: readonly Goal[]): fc.Arbitrary<Partial<Goal>> {
  const supports: fc.Arbitrary<Support[]> = fc.uniqueArray(
    fc.record({
      goal: fc.constantFrom(...goals.map(({ key }) => key)),
      effect: fc.integer({ min: 1, max: 10 }).map((tenths) => tenths / 10),
    }),
    { maxLength: 2, selector: ({ goal }) => goal },
  );
  return fc.record({
    supports: maybe(supports),
    needsAuthority: maybe(fc.subarray([...WHATS])),
    status: fc.constantFrom(undefined, undefined, undefined, undefined, 'cancelled'),
  }) as fc.Arbitrary<Partial<Goal>>;
}
