import { emptyDraft, type ConflictToDecide, type DecisionDraft } from '../../deciding/decision-draft.ts';
import { EMPTY_ACTION, type ActionDraft } from '../actions/action-draft.ts';
import type { RoomItem } from '../room-details.ts';

/** A decision in a meeting as typed: the decision itself and what people promise with it. */
export interface KeptDecision {
  readonly decision: DecisionDraft;
  readonly actions: readonly ActionDraft[];
}

/** Under which it is kept in this window, for whoever types it. */
export const keptName = (item: string, who: string | undefined) => `concord-decision ${item} ${who ?? ''}`;

/** What people wrote as options in the meeting and nobody has struck through. */
export function spokenOptions({ entries }: Pick<RoomItem, 'entries'>): string[] {
  const words = entries.filter(({ kind, struckAt }) => kind === 'OPTION' && struckAt == null);
  return [...new Set(words.map((entry) => entry.words))];
}

/** An empty decision: the computed repairs and the meeting's own options are there to be chosen. */
export function emptyDecision(
  conflict: Pick<ConflictToDecide, 'repairs' | 'severity'>,
  item: Pick<RoomItem, 'entries'>,
  accountable: string,
): KeptDecision {
  const decision = emptyDraft(conflict, null, accountable);
  const own = spokenOptions(item).map((says) => ({ says, isRepair: false }));
  return { decision: { ...decision, options: [...decision.options, ...own] }, actions: [EMPTY_ACTION] };
}
