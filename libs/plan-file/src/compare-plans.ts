import type { Goal, Plan } from '@concord/alignment-engine';
import { flatGoal, flatMetric, flatOutcome, flatPromise, flatReview, flatStaffing, under } from './flat-entries.ts';

/** What differs between two plans, by kind. The order of lists does not count; `asOf` counts as a field of the organisation. */
export type PlanComparison = Readonly<Record<PlanKind, KindComparison>>;

export type PlanKind =
  | 'organisation'
  | 'scopes'
  | 'departments'
  | 'people'
  | 'outcomes'
  | 'segments'
  | 'metrics'
  | 'influences'
  | 'laws'
  | 'facts'
  | 'capacities'
  | 'promises'
  | 'staffing'
  | 'authorities'
  | 'goals';

/** Each list by key: of influences `from → to`, of facts the metric, of scopes the dimension. */
export interface KindComparison {
  readonly added: readonly string[];
  readonly changed: readonly EntryChange[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

export interface EntryChange {
  readonly key: string;
  /** At least one, by name. */
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  /** `target`, `priorities.on-time`, `hours.mon`; of a goal also `milestones.first-100.due` and `checkIns.2026-02-01.value`. */
  readonly field: string;
  /** Missing: the field was not there. */
  readonly before?: unknown;
  /** Missing: the field is gone. */
  readonly after?: unknown;
}

/**
 * Compares two plans entry by entry, as `import --dry-run` shows it. Milestones and check-ins count as fields of
 * their goal.
 *
 * @example comparePlans(stored, mergePlans(stored, file)).goals.added // ['promise-5']
 */
export function comparePlans(before: Plan, after: Plan): PlanComparison {
  const kind = (entriesOf: (plan: Plan) => Entries) => compareEntries(entriesOf(before), entriesOf(after));
  return {
    organisation: kind(
      ({ organisation, asOf }) =>
        new Map([[organisation.key, { ...flatReview(organisation), ...(asOf === undefined ? {} : { asOf }) }]]),
    ),
    scopes: kind(({ scopes }) => new Map(Object.entries(scopes))),
    departments: kind(({ departments }) =>
      byKey(departments.map(({ priorities, ...rest }) => ({ ...rest, ...under('priorities', priorities) }))),
    ),
    people: kind(({ people }) => byKey(people)),
    outcomes: kind(({ outcomes }) => byKey(outcomes.map(flatOutcome))),
    segments: kind(({ segments }) =>
      byKey(segments.map(({ weights, ...rest }) => ({ ...rest, ...under('weights', weights) }))),
    ),
    metrics: kind(({ metrics }) => byKey(metrics.map(flatMetric))),
    influences: kind(({ influences }) => new Map(influences.map((entry) => [`${entry.from} → ${entry.to}`, entry]))),
    laws: kind(({ laws }) => byKey(laws)),
    facts: kind(({ facts }) => new Map(facts.map((entry) => [entry.metric, entry]))),
    capacities: kind(({ capacities }) => byKey(capacities)),
    promises: kind(({ promises }) => byKey(promises.map(flatPromise))),
    staffing: kind(({ staffing }) => byKey(staffing.map(flatStaffing))),
    authorities: kind(({ authorities }) => byKey(authorities)),
    goals: kind(({ goals }) => byKey(goals.map(flatGoal))),
  };
}

type Entries = ReadonlyMap<string, object>;

const byKey = <T extends { readonly key: string }>(entries: readonly T[]): Entries =>
  new Map(entries.map((entry) => [entry.key, entry]));

function compareEntries(before: Entries, after: Entries): KindComparison {
  const common = [...after.keys()].filter((key) => before.has(key)).sort();
  const changed = common
    .map((key) => ({ key, fields: changedFields(before.get(key) ?? {}, after.get(key) ?? {}) }))
    .filter(({ fields }) => fields.length > 0);
  return {
    added: [...after.keys()].filter((key) => !before.has(key)).sort(),
    changed,
    removed: [...before.keys()].filter((key) => !after.has(key)).sort(),
    unchanged: common.length - changed.length,
  };
}

function changedFields(before: object, after: object): FieldChange[] {
  const [old, now] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => canonical(old.get(field)) !== canonical(now.get(field)))
    .sort()
    .map((field) => ({
      field,
      ...(old.has(field) ? { before: old.get(field) } : {}),
      ...(now.has(field) ? { after: now.get(field) } : {}),
    }));
}

/** What changed in one field of a goal, taken apart as `comparePlans` does. */
export function compareGoalField(field: string, before: unknown, after: unknown): FieldChange[] {
  const goalWith = (value: unknown) =>
    flatGoal({ ...WITHOUT_PARTS, ...(value == null ? {} : { [field]: value }) } as unknown as Goal);
  return changedFields(goalWith(before), goalWith(after));
}

const WITHOUT_PARTS = { scope: {}, serves: {}, uses: {}, sharedWith: [], needs: [], milestones: [], checkIns: [] };

/** Targets are the only nested values left, with one field each; -0 is 0 to whoever reads it. */
const canonical = (value: unknown) => JSON.stringify(value);
