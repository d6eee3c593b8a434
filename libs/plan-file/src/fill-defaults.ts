import type { CheckIn, Goal, Milestone, Plan, Target } from '@concord/alignment-engine';

type Raw = Readonly<Record<string, unknown>>;

/**
 * The plan that a file's values describe, with the defaults of the format filled in. What has the wrong type is
 * left out as if it were missing (a missing key or name reads as ''), so that the rest can still be checked.
 */
export function fillDefaults(value: unknown): Plan {
  const raw = map(value);
  return {
    ...given({ asOf: text(raw['asOf']) }),
    organisation: fillOrganisation(map(raw['organisation'])),
    scopes: mapValues(map(raw['scopes']), (values) => mapValues(map(values), number)),
    departments: entries(raw['departments']).map((d) => ({
      key: word(d['key']),
      name: word(d['name']),
      priorities: mapValues(map(d['priorities']), number),
    })),
    people: entries(raw['people']).map((p) => ({
      key: word(p['key']),
      name: word(p['name']),
      ...given({ department: text(p['department']), email: text(p['email']) }),
    })),
    outcomes: entries(raw['outcomes']).map((o) => ({
      key: word(o['key']),
      statement: word(o['statement']),
      for: oneOf(o['for'], ['customer', 'coworker', 'surroundings']) ?? 'customer',
      weight: number(o['weight']) ?? 1,
    })),
    metrics: entries(raw['metrics']).map(fillMetric),
    influences: entries(raw['influences']).map((i) => ({
      from: word(i['from']),
      to: word(i['to']),
      effect: number(i['effect']) ?? 0,
      confirmed: i['confirmed'] === true,
      ...given({ because: text(i['because']) }),
    })),
    laws: entries(raw['laws']).map((l) => ({
      key: word(l['key']),
      says: word(l['says']),
      ...given({ because: text(l['because']) }),
    })),
    facts: entries(raw['facts']).map((f) => ({
      metric: word(f['metric']),
      value: number(f['value']) ?? 0,
      ...given({ mayReach: number(f['mayReach']) }),
    })),
    capacities: entries(raw['capacities']).map((c) => ({
      key: word(c['key']),
      name: word(c['name']),
      unit: word(c['unit']),
      amount: number(c['amount']) ?? 0,
    })),
    promises: [],
    staffing: [],
    authorities: [],
    goals: entries(raw['goals']).map(fillGoal),
  };
}

function fillOrganisation(o: Raw): Plan['organisation'] {
  return {
    key: word(o['key']),
    name: word(o['name']),
    ...given({ vision: text(o['vision']), timeZone: text(o['timeZone']) }),
  };
}

function fillMetric(m: Raw): Plan['metrics'][number] {
  return {
    key: word(m['key']),
    name: word(m['name']),
    unit: word(m['unit']),
    better: oneOf(m['better'], ['lower', 'higher', 'neither']) ?? 'neither',
    customerVisible: m['customerVisible'] === true,
    ...given({ controlledBy: text(m['controlledBy']), min: number(m['min']), max: number(m['max']) }),
  };
}

function fillGoal(g: Raw): Goal {
  return {
    key: word(g['key']),
    department: word(g['department']),
    title: word(g['title']),
    ...given({
      metric: text(g['metric']),
      target: target(g['target']),
      direction: oneOf(g['direction'], ['increase', 'decrease', 'maintain']),
      baseline: number(g['baseline']),
      stretch: target(g['stretch']),
      from: text(g['from']),
      due: text(g['due']),
      owner: text(g['owner']),
      parent: text(g['parent']),
    }),
    scope: mapValues(map(g['scope']), texts),
    serves: mapValues(map(g['serves']), number),
    commitment: oneOf(g['commitment'], ['committed', 'aspirational']) ?? 'committed',
    promise: g['promise'] === true,
    emphasis: number(g['emphasis']) ?? 1,
    status: oneOf(g['status'], ['draft', 'active', 'done', 'cancelled']) ?? 'active',
    sharedWith: texts(g['sharedWith']),
    uses: mapValues(map(g['uses']), number),
    needs: texts(g['needs']),
    milestones: entries(g['milestones']).map(fillMilestone),
    checkIns: entries(g['checkIns']).map(fillCheckIn),
  };
}

function fillMilestone(m: Raw): Milestone {
  return {
    key: word(m['key']),
    title: word(m['title']),
    due: word(m['due']),
    weight: number(m['weight']) ?? 1,
    needs: texts(m['needs']),
    ...given({ value: number(m['value']), done: text(m['done']) }),
  };
}

function fillCheckIn(c: Raw): CheckIn {
  return {
    on: word(c['on']),
    ...given({ value: number(c['value']), confidence: number(c['confidence']), note: text(c['note']) }),
  };
}

function target(value: unknown): Target | undefined {
  const raw = map(value);
  const [atLeast, atMost, exactly] = [number(raw['atLeast']), number(raw['atMost']), number(raw['exactly'])];
  const [low, high] = list(raw['between']).map(number);
  if (atLeast !== undefined) return { atLeast };
  if (atMost !== undefined) return { atMost };
  if (exactly !== undefined) return { exactly };
  return low !== undefined && high !== undefined ? { between: [low, high] } : undefined;
}

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Only the fields that have a value: the plan leaves out what is not said. */
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const word = (value: unknown) => text(value) ?? '';
const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const texts = (value: unknown) => list(value).map(word);
const entries = (value: unknown) => list(value).map(map);

function map(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}

function mapValues<T>(raw: Raw, read: (value: unknown) => T | undefined): Readonly<Record<string, T>> {
  const pairs = Object.entries(raw).flatMap(([key, value]) => {
    const part = read(value);
    return part === undefined ? [] : [[key, part] as const];
  });
  return Object.fromEntries(pairs);
}

function oneOf<const T extends string>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((candidate) => candidate === value);
}
