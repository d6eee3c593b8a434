import type { GoalHistoryQuery } from '../../../graphql/operations.ts';

type History = NonNullable<NonNullable<GoalHistoryQuery['organisation']>['goal']>['history'];

/** What changed in one field. */
export type FieldChange = History['nodes'][number];

/** What one write changed. */
export interface HistoryWrite extends Pick<FieldChange, 'at' | 'by' | 'through'> {
  readonly id: string;
  readonly changes: readonly FieldChange[];
  /** The decision that it carries out. */
  readonly decision: FieldChange['decision'];
}

/**
 * Puts changes that were written together together. An organisation is locked while something is written to it, so
 * that what happened at the same moment through the same words was one write.
 *
 * @param changes the latest first
 */
export function groupHistory(changes: readonly FieldChange[]): readonly HistoryWrite[] {
  const writes: HistoryWrite[] = [];
  for (const change of changes) {
    const { id, at, by, through, decision } = change;
    const last = writes.at(-1);
    if (last?.at === at && last.through === through) {
      writes[writes.length - 1] = {
        ...last,
        changes: [...last.changes, change],
        decision: last.decision ?? decision,
      };
    } else {
      writes.push({ id, at, by, through, decision, changes: [change] });
    }
  }
  return writes;
}
