/** The values of a statement: whatever was asked stands here, and never in its text. */
export class Parameters {
  readonly values: unknown[] = [];

  /** @param taken how many places before the first one are somebody else's */
  constructor(private readonly taken = 0) {}

  /**
   * @param type as PostgreSQL names it
   * @returns what stands for the value in the text
   */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${String(this.taken + this.values.length)}::${type}`;
  }
}
