import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Goal, Plan } from '../plan.ts';
import { WEEKDAYS } from '../promise/stated-hours.ts';
import type { Weekday, WeekHours } from '../service-promise.ts';
import {
  aDepartment,
  aGoal,
  aMetric,
  aMilestone,
  anInfluence,
  anOutcome,
  aPlan,
  aPromise,
  staffedHours,
} from './plan-builders.ts';

/** A conflict as the worked plans state it, rounded to three decimals. */
export interface ExpectedConflict {
  readonly rule: string;
  readonly tier: 'proven' | 'stated' | 'possible';
  readonly goals: readonly string[];
  readonly departments: readonly string[];
  readonly outcomes: readonly string[];
  readonly stake: number;
  readonly magnitude: number;
  readonly exposure: number;
  readonly severity: number;
  readonly confidence: number;
}

/** A piece of advice as the worked plans state it, rounded to three decimals. */
export interface ExpectedAdvice {
  readonly rule: string;
  readonly goals: readonly string[];
  readonly departments: readonly string[];
  readonly outcomes: readonly string[];
  readonly severity: number;
}

export interface ExpectedReport {
  readonly asOf: string;
  readonly conflicts: readonly ExpectedConflict[];
  readonly advice: readonly ExpectedAdvice[];
  readonly alignment: {
    readonly headline: number;
    readonly overall: number;
    readonly conflictLoad: number;
    readonly outcomes: readonly {
      readonly outcome: string;
      readonly weight: number;
      readonly alignment: number;
      readonly contested: number;
      readonly share: number;
      readonly departments: Readonly<Record<string, number>>;
    }[];
    readonly pairs: readonly { readonly departments: readonly [string, string]; readonly alignment: number }[];
  };
}

/** A worked plan of `test/plans/examples` and what brute force found in it. */
export function examplePlan(file: string): { readonly plan: Plan; readonly expected: ExpectedReport } {
  const expected = readExample(`${file.split('.')[0] ?? ''}.expected.json`);
  return { plan: withDefaults(parse(readExample(file)) as Plan), expected: JSON.parse(expected) as ExpectedReport };
}

function readExample(file: string): string {
  return readFileSync(new URL(`../../../../test/plans/examples/${file}`, import.meta.url), 'utf8');
}

/** A plan as it is written, with the defaults of the plan file; the engine may not import the reader of plan files. */
export function withDefaults(written: Plan): Plan {
  return aPlan({
    ...written,
    departments: written.departments.map(aDepartment),
    outcomes: written.outcomes.map((outcome) =>
      anOutcome({
        ...outcome,
        storyParts: (outcome.storyParts ?? []).map((part) => ({ ...part, carriedBy: part.carriedBy ?? [] })),
      }),
    ),
    metrics: written.metrics.map(aMetric),
    influences: (written.influences ?? []).map((influence) =>
      anInfluence({ ...influence, confirmed: influence.confirmed ?? false }),
    ),
    promises: (written.promises ?? []).map((promise) => aPromise({ ...promise, hours: dayByDay(promise.hours) })),
    staffing: (written.staffing ?? []).map((staffed) => staffedHours({ ...staffed, hours: dayByDay(staffed.hours) })),
    goals: written.goals.map((goal): Goal =>
      aGoal({
        ...goal,
        from: goal.from,
        due: goal.due,
        milestones: (goal.milestones ?? []).map(aMilestone),
      }),
    ),
  });
}

/** Hours by the day, where the file says `mon-fri` or `daily`. */
function dayByDay(hours: WeekHours = {}): WeekHours {
  const days = Object.entries(hours as Readonly<Record<string, readonly string[]>>).flatMap(([name, ranges]) => {
    const [first = '', last = first] = name === 'daily' ? ['mon', 'sun'] : name.split('-');
    const [from, to] = [first, last].map((day) => WEEKDAYS.indexOf(day as Weekday));
    return WEEKDAYS.slice(from, (to ?? 0) + 1).map((day) => [day, ranges] as const);
  });
  return Object.fromEntries(days);
}
