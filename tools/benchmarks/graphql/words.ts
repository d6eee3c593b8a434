/** A kind as GraphQL says it. @example spoken('at-most') // 'AT_MOST' */
export function spoken(kind: unknown): string {
  return String(kind).toUpperCase().replaceAll('-', '_');
}

/** An object with other names for some of what it has. @example renamed({ a: 1, b: 2 }, { a: 'c' }) // { c: 1, b: 2 } */
export function renamed(
  object: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [names[name] ?? name, value]));
}

/** A moment as the product writes it. */
export function moment(text: unknown): string {
  return new Date(String(text)).toISOString();
}
