import { formatPercent } from '@concord/charts';
import { conflictStateWords } from './decision-words.ts';
import type { ConflictEventKind, ConflictEventPartsFragment } from '../graphql/operations.ts';

type Happened = Pick<ConflictEventPartsFragment, 'kind' | 'from' | 'to' | 'fromSeverity' | 'toSeverity' | 'department'>;

/**
 * A step in the life of a conflict, in a few words.
 *
 * @example
 * sayEvent({ kind: 'ACKNOWLEDGED', department: { key: 'sales', name: 'Sales' }, from: 'OPEN', to: 'OPEN' });
 * // "Sales acknowledged it"
 */
export function sayEvent({ kind, department, fromSeverity, toSeverity }: Happened): string {
  if (kind === 'ACKNOWLEDGED') return `${department?.name ?? 'A department'} acknowledged it`;
  if (kind !== 'CHANGED') return happened[kind];
  if (fromSeverity == null || toSeverity == null || fromSeverity === toSeverity) return 'What it says changed';
  const words = toSeverity > fromSeverity ? 'It became more severe' : 'It became less severe';
  return `${words}: from ${formatPercent(fromSeverity, 1)} to ${formatPercent(toSeverity, 1)}`;
}

/** What it was before and after, where the step changed that. */
export function sayMove({ from, to }: Pick<Happened, 'from' | 'to'>): string | undefined {
  if (from == null || from === to) return undefined;
  return `${conflictStateWords[from].name} → ${conflictStateWords[to].name}`;
}

const happened: Record<Exclude<ConflictEventKind, 'ACKNOWLEDGED' | 'CHANGED'>, string> = {
  FOUND: 'It was found',
  DECIDED: 'It was decided what will change',
  ACCEPTED: 'It was accepted, within limits',
  DISMISSED: 'It was dismissed',
  REOPENED: 'It was opened again',
  RESOLVED: 'It was resolved',
};
