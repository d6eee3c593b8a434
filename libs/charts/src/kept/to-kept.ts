import { say } from '@concord/texts';
import { formatPercent } from '../format.ts';

/** How much was kept, partly and not, at one time: counts or shares of whatever unit. */
export interface KeptRow {
  /** When: a day or a quarter, as it is shown. */
  readonly label: string;
  readonly kept: number;
  readonly partly: number;
  readonly not: number;
}

export interface KeptPart {
  readonly kind: 'kept' | 'partly' | 'not';
  readonly share: number;
}

/**
 * The parts of a bar, without empty ones; their shares add up to 1. Nothing where there is nothing to part.
 * @example toKeptParts({ label: '', kept: 3, partly: 1, not: 0 }) // [{ kind: 'kept', share: 0.75 }, { kind: 'partly', share: 0.25 }]
 */
export function toKeptParts(row: KeptRow): KeptPart[] {
  const all = row.kept + row.partly + row.not;
  if (all === 0) return [];
  return (['kept', 'partly', 'not'] as const)
    .map((kind) => ({ kind, share: row[kind] / all }))
    .filter(({ share }) => share > 0);
}

/** @example sayKept('partly') // 'partly' */
export function sayKept(kind: KeptPart['kind']): string {
  switch (kind) {
    case 'kept':
      return say('kept@@a sentence of a charter');
    case 'partly':
      return say('partly@@kept, a sentence of a charter');
    case 'not':
      return say('not kept@@a sentence of a charter');
  }
}

/** A bar in words. @example sayKeptRow(…) // '75 % kept, 25 % partly' */
export function sayKeptRow(row: KeptRow): string {
  return toKeptParts(row)
    .map(({ kind, share }) => say('{share} {kept}', { share: formatPercent(share), kept: sayKept(kind) }))
    .join(', ');
}
