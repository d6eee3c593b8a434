/** A cell of the alignment matrix as the address names it: `?cell=on-time.sales`. Keys never hold a full stop. */
export interface CellAddress {
  readonly outcome: string;
  readonly department: string;
}

export function writeCell({ outcome, department }: CellAddress): string {
  return `${outcome}.${department}`;
}

/** @returns null for anything that is not two keys with a full stop between them. */
export function readCell(text: string | null): CellAddress | null {
  const [outcome, department, ...more] = (text ?? '').split('.');
  if (!outcome || !department || more.length > 0) return null;
  return { outcome, department };
}
