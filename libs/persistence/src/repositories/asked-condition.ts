/** Something that is asked of a row, in SQL over the row under its table's name; `:name` stands for what was given. */
export interface AskedCondition {
  readonly sql: string;
  readonly given?: Readonly<Record<string, unknown>>;
}

/**
 * For `ILIKE`: texts with this part in them, as it is written. A space stands for any one character, since who looks
 * for „5 Tage“ does not type the space that keeps the number with its unit.
 */
export function anyAround(part: string): string {
  return `%${part.replace(/[\\%_]/g, '\\$&').replaceAll(' ', '_')}%`;
}
