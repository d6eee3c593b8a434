import pg from 'pg';

/** The names of statements by their text. */
const names = new Map<string, string>();

/**
 * Has PostgreSQL plan a statement once on every connection, not with every call: for what every write sends, which takes
 * longer to plan than to do.
 *
 * @param text the same with every call, as everything that differs is a parameter
 * @returns the text, to be sent as any other
 */
export function prepared(text: string): string {
  if (!names.has(text)) names.set(text, `prepared ${String(names.size)}`);
  return text;
}

/** A connection that sends such statements under their names: TypeORM has no word for it. */
export class PreparingClient extends pg.Client {
  override query(statement: unknown, ...rest: unknown[]): never {
    const name = typeof statement === 'string' ? names.get(statement) : undefined;
    const send = super.query.bind(this) as unknown as (...given: unknown[]) => never;
    return send(name === undefined ? statement : { name, text: statement }, ...rest);
  }
}
