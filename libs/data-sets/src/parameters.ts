/** The values of a statement: whatever was asked stands here, and never in its text. */
export class Parameters {
  readonly values: unknown[] = [];

  /**
   * @param type as PostgreSQL names it
   * @returns what stands for the value in the text
   */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${String(this.values.length)}::${type}`;
  }
}
