/** A row under its alias in a statement. It remembers which of its columns are asked for. */
export class Row {
  constructor(
    readonly alias: string,
    readonly used: Set<string> = new Set(),
  ) {}

  /**
   * @param name as the table has it
   * @example row.column('title') // 'r1."title"'
   */
  column(name: string): string {
    this.used.add(name);
    return `${this.alias}."${name}"`;
  }
}
