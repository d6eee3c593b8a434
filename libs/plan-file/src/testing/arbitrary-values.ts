import type { Goal, IsoDate, Plan } from '@concord/alignment-engine';
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
export const record = <T>(model: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as Arbitrary<T>;

export const text = fc.oneof(
  fc.constantFrom(...TRICKY),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((candidate) => !candidate.includes('\0')),
);
export const number = fc.oneof(
  fc.constantFrom(1e300, -0, 5e-324, 0.1, 1e21, -7),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
export const positive = fc.oneof(fc.constant(1), fc.double({ min: 5e-324, max: 1e300, noNaN: true }));
export const effect = fc.oneof(
  fc.double({ min: 0.001, max: 1, noNaN: true }),
  fc.double({ min: -1, max: -0.001, noNaN: true }),
);
export const date: Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 3650 })
  .map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));
export const key = fc.oneof(
  fc.constantFrom('null', 'true', '1e5', '2026-01-01', 'constructor', 'on', '0x1f', 'a-b', 'a_b'),
  fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,12}$/),
);
export const keys = (prefix: string, minLength = 0) =>
  fc.uniqueArray(key, { minLength, maxLength: 4 }).map((some) => some.map((one) => `${prefix}${one}`));
export const one = (known: readonly string[]) =>
  known.length === 0 ? fc.constant(undefined) : fc.constantFrom(...known);
export const some = (known: readonly string[]) => fc.subarray([...known]);
export const weights = <T>(known: readonly string[], value: Arbitrary<T>) =>
  some(known).chain((chosen) => record(Object.fromEntries(chosen.map((name) => [name, value]))).map(given));

/** Drops what is undefined, as the plan's types demand. */
export const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
export const maybe = <T>(value: Arbitrary<T>) => fc.option(value, { nil: undefined });

/** The keys that the parts of one plan may name. */
export interface Vocabulary {
  readonly departments: readonly string[];
  readonly people: readonly string[];
  readonly outcomes: readonly string[];
  readonly metrics: readonly string[];
  readonly capacities: readonly string[];
  readonly promises: readonly string[];
  readonly goals: readonly string[];
  readonly scopes: Plan['scopes'];
}

export function scope(scopes: Plan['scopes']): Arbitrary<Goal['scope']> {
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
