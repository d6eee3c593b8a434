/** Where the values of a statement go: whatever was asked stands there, and never in its text. */
export interface Places {
  /**
   * @param type as PostgreSQL names it
   * @returns what stands for the value in the text
   */
  add(value: unknown, type: string): string;
}

/** The values of a statement, in their order. */
export class Parameters implements Places {
  readonly values: unknown[] = [];

  /** @param taken how many places before the first one are somebody else's */
  constructor(private readonly taken = 0) {}

  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${String(this.taken + this.values.length)}::${type}`;
  }
}
