/** A map of a file, of which nothing is known yet. */
export type Raw = Readonly<Record<string, unknown>>;

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Only the fields that have a value: the plan leaves out what is not said. */
export function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}

// What has the wrong type reads as if it were missing.

export const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
export const word = (value: unknown) => text(value) ?? '';
export const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const texts = (value: unknown) => list(value).map(word);
export const entries = (value: unknown) => list(value).map(map);

/** The same list, or nothing where it is empty: some lists of a plan are absent then. */
export function some<T>(entries: readonly T[]): readonly T[] | undefined {
  return entries.length === 0 ? undefined : entries;
}

export function map(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}

export function mapValues<T>(raw: Raw, read: (value: unknown) => T | undefined): Readonly<Record<string, T>> {
  const pairs = Object.entries(raw).flatMap(([key, value]) => {
    const part = read(value);
    return part === undefined ? [] : [[key, part] as const];
  });
  return Object.fromEntries(pairs);
}

export function oneOf<const T extends string>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((candidate) => candidate === value);
}
