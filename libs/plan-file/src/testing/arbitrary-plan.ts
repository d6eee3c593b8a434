import type { Goal, IsoDate, Milestone, Plan, Target } from '@concord/alignment-engine';
import fc, { type Arbitrary } from 'fast-check';

/** Texts that look like something else to a YAML reader. */
const TRICKY = [
  ...[
    'yes',
    'no',
    'on',
    'null',
    '~',
    'true',
    'False',
    '2026-01-01',
    '1e5',
    '0x1F',
    '0o17',
    '12',
    '-3',
    '.5',
    '.inf',
    '.nan',
  ],
  ...[
    '# note',
    'a # b',
    'a #b',
    'a: b',
    'a:',
    ':a',
    '- a',
    '-',
    '---',
    '...',
    '? a',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a',
    '<<',
    '|',
    '>',
  ],
  ...[
    'a, b',
    '[a',
    'a]',
    '{a',
    'a}',
    '"a"',
    "'a'",
    "it's",
    'back\\slash',
    ' lead',
    'trail ',
    'two  spaces',
    'line\nbreak',
    '\ttab',
    '\r',
  ],
  ...[
    '😀 bicycle',
    'Bjørn',
    'Zieliński',
    '中文',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\u007f',
    '\u00a0',
    '1 kg',
    '5 %',
    'a'.repeat(300),
  ],
];

/** Plain objects, as a parser makes them. */
const record = <T>(model: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as Arbitrary<T>;

const text = fc.oneof(
  fc.constantFrom(...TRICKY),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((candidate) => !candidate.includes('\0')),
);
const number = fc.oneof(
  fc.constantFrom(1e300, -0, 5e-324, 0.1, 1e21, -7),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const positive = fc.oneof(fc.constant(1), fc.double({ min: 5e-324, max: 1e300, noNaN: true }));
const effect = fc.oneof(
  fc.double({ min: 0.001, max: 1, noNaN: true }),
  fc.double({ min: -1, max: -0.001, noNaN: true }),
);
const date: Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 3650 })
  .map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
const key = fc.oneof(
  fc.constantFrom('null', 'true', '1e5', '2026-01-01', 'constructor', 'on', '0x1f', 'a-b', 'a_b'),
  fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,12}$/),
);
const keys = (prefix: string, minLength = 0) =>
  fc.uniqueArray(key, { minLength, maxLength: 4 }).map((some) => some.map((one) => `${prefix}${one}`));
const one = (known: readonly string[]) => (known.length === 0 ? fc.constant(undefined) : fc.constantFrom(...known));
const some = (known: readonly string[]) => fc.subarray([...known]);
const weights = <T>(known: readonly string[], value: Arbitrary<T>) =>
  some(known).chain((chosen) => record(Object.fromEntries(chosen.map((name) => [name, value]))).map(given));

const target: Arbitrary<Target> = fc.oneof(
  number.map((atLeast) => ({ atLeast })),
  number.map((atMost) => ({ atMost })),
  number.map((exactly) => ({ exactly })),
  fc.tuple(number, number).map(([a, b]) => ({ between: a <= b ? ([a, b] as const) : ([b, a] as const) })),
);

/** Drops what is undefined, as the plan's types demand. */
const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
const maybe = <T>(value: Arbitrary<T>) => fc.option(value, { nil: undefined });

/** The keys that the parts of one plan may name. */
interface Vocabulary {
  readonly departments: readonly string[];
  readonly people: readonly string[];
  readonly outcomes: readonly string[];
  readonly metrics: readonly string[];
  readonly capacities: readonly string[];
  readonly goals: readonly string[];
  readonly scopes: Plan['scopes'];
}

const vocabulary: Arbitrary<Vocabulary> = record({
  departments: keys('', 1),
  people: keys(''),
  outcomes: keys('o'),
  metrics: keys('m'),
  capacities: keys(''),
  goals: keys(''),
  scopes: fc.dictionary(key, fc.dictionary(key, positive, { noNullPrototype: true, maxKeys: 3 }), {
    noNullPrototype: true,
    maxKeys: 2,
  }),
});

/** Valid plans of every shape: odd texts, extreme numbers, every field present or missing. */
export const arbitraryPlan: Arbitrary<Plan> = vocabulary.chain(planOf);

/** Two valid plans that share some of their keys. */
export const arbitraryPlans: Arbitrary<readonly [Plan, Plan]> = vocabulary.chain((known) =>
  fc.tuple(planOf(known), planOf(known)),
);

function planOf(known: Vocabulary): Arbitrary<Plan> {
  const each = <T>(chosen: readonly string[], entry: (key: string) => Arbitrary<T>) => fc.tuple(...chosen.map(entry));
  const entries = <T>(all: readonly string[], entry: (key: string) => Arbitrary<T>) =>
    some(all).chain((chosen) => each(chosen, entry));
  return record({
    asOf: maybe(date),
    organisation: record({ key, name: text, vision: maybe(text), timeZone: maybe(fc.constant('Europe/Oslo')) }).map(
      given,
    ),
    scopes: fc.constant(known.scopes),
    departments: each(known.departments, (k) =>
      record({ key: fc.constant(k), name: text, priorities: weights(known.outcomes, positive) }),
    ),
    people: each(known.people, (k) =>
      record({
        key: fc.constant(k),
        name: text,
        department: maybe(one(known.departments)),
        email: maybe(fc.constant('a@b.example')),
      }).map(given),
    ),
    outcomes: each(known.outcomes, (k) =>
      record({
        key: fc.constant(k),
        statement: text,
        for: fc.constantFrom('customer' as const, 'coworker' as const, 'surroundings' as const),
        weight: positive,
      }),
    ),
    metrics: each(known.metrics, (k) => metric(k, known)),
    influences: entries(known.metrics, (from) =>
      record({
        from: fc.constant(from),
        to: fc.constantFrom(...known.metrics, ...known.outcomes),
        effect,
        confirmed: fc.boolean(),
        because: maybe(text),
      }).map(given),
    ),
    laws: entries(known.metrics, (m) =>
      record({ key: fc.constant(m), says: fc.constant(`${m} >= 1.5 * ${m} - 2`), because: maybe(text) }).map(given),
    ),
    facts: entries(known.metrics, (m) =>
      record({ metric: fc.constant(m), value: number, mayReach: maybe(number) }).map(given),
    ),
    capacities: each(known.capacities, (k) =>
      record({ key: fc.constant(k), name: text, unit: text, amount: positive }),
    ),
    promises: fc.constant([]),
    staffing: fc.constant([]),
    authorities: fc.constant([]),
    goals: each(known.goals, (k) => goal(k, known)),
  }).map((plan) => given(plan) as Plan);
}

function metric(key: string, known: Vocabulary) {
  return record({
    key: fc.constant(key),
    name: text,
    unit: text,
    better: fc.constantFrom('lower' as const, 'higher' as const, 'neither' as const),
    controlledBy: maybe(one(known.departments)),
    customerVisible: fc.boolean(),
    min: maybe(fc.double({ min: -1e9, max: 0, noNaN: true })),
    max: maybe(fc.double({ min: 0, max: 1e9, noNaN: true })),
  }).map(given);
}

function goal(key: string, known: Vocabulary): Arbitrary<Goal> {
  // Parents come earlier in the list, so that there is no circle.
  const earlier = known.goals.slice(0, known.goals.indexOf(key));
  return record({
    key: fc.constant(key),
    department: fc.constantFrom(...known.departments),
    title: text,
    metric: maybe(one(known.metrics)),
    target: maybe(target),
    direction: maybe(fc.constantFrom('increase' as const, 'decrease' as const, 'maintain' as const)),
    baseline: maybe(number),
    stretch: maybe(target),
    dates: fc.tuple(maybe(date), maybe(date)),
    scope: scope(known.scopes),
    serves: weights(known.outcomes, effect),
    commitment: fc.constantFrom('committed' as const, 'aspirational' as const),
    promise: fc.boolean(),
    emphasis: positive,
    owner: maybe(one(known.people)),
    status: fc.constantFrom('draft' as const, 'active' as const, 'done' as const, 'cancelled' as const),
    parent: maybe(one(earlier)),
    sharedWith: some(known.departments),
    uses: weights(known.capacities, positive),
    needs: some(known.goals),
    milestones: fc.uniqueArray(milestone(known), { selector: (m) => m.key, maxLength: 3 }),
    checkIns: fc.array(
      record({
        on: date,
        value: maybe(number),
        confidence: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
        note: maybe(text),
      }).map(given),
      { maxLength: 3 },
    ),
  }).map(({ dates, ...rest }) => given({ ...rest, ...window(dates) }) as Goal);
}

function window([a, b]: readonly [IsoDate | undefined, IsoDate | undefined]) {
  return a !== undefined && b !== undefined && a > b ? { from: b, due: a } : { from: a, due: b };
}

function scope(scopes: Plan['scopes']): Arbitrary<Goal['scope']> {
  const usable = Object.entries(scopes).filter(([, values]) => Object.keys(values).length > 0);
  return fc
    .subarray(usable)
    .chain((chosen) =>
      record(
        Object.fromEntries(
          chosen.map(([dimension, values]) => [dimension, fc.subarray(Object.keys(values), { minLength: 1 })]),
        ),
      ),
    )
    .map(given);
}

function milestone(known: Vocabulary): Arbitrary<Milestone> {
  return record({
    key,
    title: text,
    due: date,
    value: maybe(number),
    weight: positive,
    done: maybe(date),
    needs: some(known.goals),
  }).map((fields) => given(fields) as Milestone);
}
