/** A plain value with its fields in the order in which a plan file is read. */
export type Fields = Readonly<Record<string, unknown>>;

/** Those that are there. */
export function fields(all: Fields): Fields {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Undefined for what the format fills in by itself. */
export function unless<T>(usual: T, value: T): T | undefined {
  return value === usual ? undefined : value;
}

/** Undefined for a list or a map with nothing in it. */
export function someOf<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}
