import { formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
import { conflictStateWords } from './conflict-states.ts';
import type { ConflictEventKind, ConflictEventPartsFragment } from '../graphql/operations.ts';
import { saidTable } from './said-table.ts';

type Happened = Pick<ConflictEventPartsFragment, 'kind' | 'from' | 'to' | 'fromSeverity' | 'toSeverity' | 'department'>;

/**
 * A step in the life of a conflict, in a few words.
 *
 * @example
 * sayEvent({ kind: 'ACKNOWLEDGED', department: { key: 'sales', name: 'Sales' }, from: 'OPEN', to: 'OPEN' });
 * // "Sales acknowledged it"
 */
export function sayEvent({ kind, department, fromSeverity, toSeverity }: Happened): string {
  if (kind === 'ACKNOWLEDGED') {
    return department == null
      ? say('A department acknowledged it')
      : say('{department} acknowledged it', { department: department.name });
  }
  if (kind !== 'CHANGED') return happened[kind];
  if (fromSeverity == null || toSeverity == null || fromSeverity === toSeverity) return say('What it says changed');
  const severities = { from: formatPercent(fromSeverity, 1), to: formatPercent(toSeverity, 1) };
  return toSeverity > fromSeverity
    ? say('It became more severe: from {from} to {to}', severities)
    : say('It became less severe: from {from} to {to}', severities);
}

/** What it was before and after, where the step changed that. */
export function sayMove({ from, to }: Pick<Happened, 'from' | 'to'>): string | undefined {
  if (from == null || from === to) return undefined;
  return `${conflictStateWords[from].name} → ${conflictStateWords[to].name}`;
}

const happened = saidTable<Exclude<ConflictEventKind, 'ACKNOWLEDGED' | 'CHANGED'>, string>({
  FOUND: () => say('It was found'),
  DECIDED: () => say('It was decided what will change'),
  ACCEPTED: () => say('It was accepted, within limits'),
  DISMISSED: () => say('It was dismissed'),
  REOPENED: () => say('It was opened again'),
  RESOLVED: () => say('It was resolved'),
});
