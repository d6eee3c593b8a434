import type { AgendaItemKind, AgendaItemState, AgendaRanking } from '@concord/persistence';
import { say } from '@concord/texts';
import { byWorth } from './rank-conflict.ts';

/** What could be talked about. */
export interface AgendaTopics {
  /** How many actions are open that this meeting should ask about. */
  readonly actions: number;
  /** Decisions to be reviewed by the day of the meeting, the most urgent first. */
  readonly decisions: readonly { readonly id: string; readonly title: string }[];
  /** Open conflicts of those who meet, in any order. */
  readonly conflicts: readonly { readonly id: string; readonly title: string; readonly ranking: AgendaRanking }[];
}

/** An item that stays as it is, since people have said something about it. */
export interface KeptItem {
  readonly kind: AgendaItemKind;
  readonly minutes: number;
  readonly state: AgendaItemState;
  readonly conflictId: string | null;
  readonly decisionId: string | null;
}

export interface ProposedItem {
  readonly kind: Exclude<AgendaItemKind, 'own'>;
  readonly title: string;
  readonly minutes: number;
  readonly conflictId: string | null;
  readonly decisionId: string | null;
  readonly ranking: AgendaRanking | null;
}

/** What is offered without being on the agenda, and why it is not. */
export type OfferedItem = Omit<ProposedItem, 'minutes'> & { readonly because: string };

/** At most: more conflicts than this are not decided in one meeting, they are only mentioned. */
const MOST_CONFLICTS = 4;
/** A meeting that has two conflicts to decide on finds room for both, if need be with less time. */
const LEAST_CONFLICTS = 2;
/** What a conflict needs: to say what it is, weigh options, and decide. */
const CONFLICT_MINUTES = 10;
const LONGEST_CONFLICT_MINUTES = 25;
const SHORTEST_MINUTES = 5;
const REVIEW_MINUTES = 5;
/** With more actions than these, going through them takes twice as long. */
const FEW_ACTIONS = 5;
/** Of the length, for what people bring themselves. */
const OWN_SHARE = 0.15;
/** Of what is left after the actions, reviews take no more than this; one always has room. */
const REVIEW_SHARE = 1 / 3;

export const actionsTitle = () => say('What was promised last time');

/**
 * The agenda that a meeting begins with: first what was promised, then decisions to be reviewed, then the conflicts
 * most worth the time, with time boxes of whole five minutes that together leave room for what people bring.
 *
 * Of the length, 15 % (in whole fives, at least 5 minutes) are left for own items, and what is kept takes its time.
 * Going through actions takes 5 minutes, 10 for more than five; a review 5, all together at most a third of what is
 * left then; the rest is shared evenly by two to four conflicts, 10 to 25 minutes each, or 5 where two would not fit
 * otherwise. What does not fit is offered.
 *
 * @param length of the meeting in minutes
 * @param kept items that stay as they are, also those taken off; nothing of theirs is proposed again
 * @example
 * proposeAgenda(60, [], { actions: 2, decisions: [due], conflicts: [a, b, c, d, e] })
 * // items: actions 5, review 5, conflicts of 10 minutes each, four of them; offered: the fifth
 */
export function proposeAgenda(
  length: number,
  kept: readonly KeptItem[],
  topics: AgendaTopics,
): { readonly items: ProposedItem[]; readonly offered: OfferedItem[] } {
  const standing = kept.filter(takesTime);
  const fresh = withoutKept(topics, kept);
  let left = length - reservedFor(length, standing) - sum(standing);
  const actions = fresh.actions === 0 ? [] : [actionsItem(fresh.actions)];
  left -= sum(actions);
  const reviews = fresh.decisions.slice(0, reviewsThatFit(left, fresh.decisions.length)).map(reviewItem);
  left -= sum(reviews);
  const ranked = [...fresh.conflicts].sort(byWorth);
  const before = standing.filter(({ kind }) => kind === 'conflict').length;
  const [count, minutes] = conflictBoxes(left, ranked.length, before);
  const conflicts = ranked.slice(0, count).map((one) => conflictItem(one, minutes));
  return {
    items: [...actions, ...reviews, ...conflicts],
    offered: [
      ...fresh.decisions.slice(reviews.length).map((one) => offered(reviewItem(one), noRoom(length))),
      ...ranked
        .slice(count)
        .map((one) =>
          offered(conflictItem(one, minutes), before + count >= MOST_CONFLICTS ? enough() : noRoom(length)),
        ),
    ],
  };
}

const enough = () => say('Four conflicts are as many as one meeting can decide on.');
const noRoom = (length: number) => say('There is no room for it in {length} minutes.', { length });

function takesTime({ state }: KeptItem): boolean {
  return state === 'open' || state === 'current' || state === 'done';
}

function withoutKept(topics: AgendaTopics, kept: readonly KeptItem[]): AgendaTopics {
  const conflicts = new Set(kept.map(({ conflictId }) => conflictId));
  const decisions = new Set(kept.map(({ decisionId }) => decisionId));
  return {
    actions: kept.some(({ kind }) => kind === 'actions') ? 0 : topics.actions,
    decisions: topics.decisions.filter(({ id }) => !decisions.has(id)),
    conflicts: topics.conflicts.filter(({ id }) => !conflicts.has(id)),
  };
}

/** Own items that are there take of what was reserved for them. */
function reservedFor(length: number, standing: readonly KeptItem[]): number {
  const reserved = Math.max(SHORTEST_MINUTES, wholeFives(length * OWN_SHARE));
  return Math.max(0, reserved - sum(standing.filter(({ kind }) => kind === 'own')));
}

function reviewsThatFit(left: number, due: number): number {
  if (left < REVIEW_MINUTES) return 0;
  return Math.min(due, Math.max(1, Math.floor((left * REVIEW_SHARE) / REVIEW_MINUTES)));
}

/** How many conflicts, and how many minutes each. */
function conflictBoxes(left: number, there: number, before: number): [count: number, minutes: number] {
  const most = Math.max(0, Math.min(there, MOST_CONFLICTS - before));
  const wanted = Math.min(most, Math.max(0, LEAST_CONFLICTS - before));
  const comfortable = Math.min(most, Math.floor(left / CONFLICT_MINUTES));
  const squeezed = Math.min(wanted, Math.floor(left / SHORTEST_MINUTES));
  const count = Math.max(0, comfortable, squeezed);
  if (count === 0) return [0, 0];
  return [count, Math.min(LONGEST_CONFLICT_MINUTES, wholeFives(left / count))];
}

function actionsItem(count: number): ProposedItem {
  const minutes = count > FEW_ACTIONS ? 2 * SHORTEST_MINUTES : SHORTEST_MINUTES;
  return { kind: 'actions', title: actionsTitle(), minutes, conflictId: null, decisionId: null, ranking: null };
}

function reviewItem({ id, title }: AgendaTopics['decisions'][number]): ProposedItem {
  return {
    kind: 'decision-review',
    title,
    minutes: REVIEW_MINUTES,
    conflictId: null,
    decisionId: id,
    ranking: null,
  };
}

function conflictItem({ id, title, ranking }: AgendaTopics['conflicts'][number], minutes: number): ProposedItem {
  return { kind: 'conflict', title, minutes, conflictId: id, decisionId: null, ranking };
}

function offered({ kind, title, conflictId, decisionId, ranking }: ProposedItem, because: string): OfferedItem {
  return { kind, title, conflictId, decisionId, ranking, because };
}

function wholeFives(minutes: number): number {
  return Math.floor(minutes / SHORTEST_MINUTES) * SHORTEST_MINUTES;
}

function sum(items: readonly { readonly minutes: number }[]): number {
  return items.reduce((all, { minutes }) => all + minutes, 0);
}
