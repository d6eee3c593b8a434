import type { MeetingListedFragment } from '../../graphql/operations.ts';
import { sayStart } from './say-when.ts';

type Planned = Pick<MeetingListedFragment, 'title' | 'state' | 'startsAt' | 'agenda'>;

interface Standing {
  readonly next: Planned | undefined;
  /** Meetings whose day is over and that nobody has held. */
  readonly missed: number;
  /** Actions that are open and whose day is over. */
  readonly overdue: number;
  /** Conflicts that nobody has decided on. */
  readonly openConflicts: number;
}

/** Whether the day of a meeting is over and it has not begun. @param today as the plan counts its days */
export function isMissed({ state, startsAt }: Pick<Planned, 'state' | 'startsAt'>, today: string): boolean {
  return (state === 'DRAFT' || state === 'INVITED') && startsAt.slice(0, today.length) < today;
}

/**
 * The meeting that comes next: the one that is going on, else the earliest whose day is not over.
 *
 * @param upcoming those that are neither closed nor cancelled, the earliest first
 * @param today as the plan counts its days
 */
export function nextOf<Meeting extends Planned>(upcoming: readonly Meeting[], today: string): Meeting | undefined {
  return upcoming.find(({ state }) => state === 'IN_PROGRESS') ?? upcoming.find((meeting) => !isMissed(meeting, today));
}

/**
 * What there is to decide and when people meet, in two or three sentences.
 *
 * @param timeZone that of the reader when missing.
 * @example
 * sayWhatIsNext({ next: undefined, missed: 0, overdue: 0, openConflicts: 13 });
 * // "No meeting is planned. 13 conflicts wait for a decision. No promised action is overdue."
 */
export function sayWhatIsNext({ next, missed, overdue, openConflicts }: Standing, timeZone?: string): string {
  return [
    next === undefined ? sayNone(openConflicts) : sayNext(next, timeZone),
    ...(missed === 0 ? [] : [`${sayCount(missed, 'meeting has', 'meetings have')} passed without being held.`]),
    overdue === 0
      ? 'No promised action is overdue.'
      : `${sayCount(overdue, 'promised action is', 'promised actions are')} overdue.`,
  ].join(' ');
}

/**
 * What waits for a decision on an agenda; parked, moved and finished items do not.
 *
 * @example
 * sayToDecide(agenda); // "3 conflicts to decide on and 1 decision to look back on"
 */
export function sayToDecide(agenda: Planned['agenda']): string {
  const count = (kind: Planned['agenda'][number]['kind']) =>
    agenda.filter((item) => item.kind === kind && (item.state === 'OPEN' || item.state === 'CURRENT')).length;
  const conflicts = sayCount(count('CONFLICT'), 'conflict to decide on', 'conflicts to decide on');
  const reviews = count('DECISION_REVIEW');
  if (reviews === 0) return conflicts;
  return `${conflicts} and ${sayCount(reviews, 'decision to look back on', 'decisions to look back on')}`;
}

function sayNone(openConflicts: number): string {
  if (openConflicts === 0) return 'No meeting is planned, and no conflict waits for a decision.';
  return `No meeting is planned. ${sayCount(openConflicts, 'conflict waits', 'conflicts wait')} for a decision.`;
}

function sayNext({ title, state, startsAt, agenda }: Planned, timeZone?: string): string {
  const toDecide = sayToDecide(agenda);
  if (state === 'IN_PROGRESS') return `The meeting “${title}” is going on now and still has ${toDecide}.`;
  return `The next meeting, “${title}”, is on ${sayStart(startsAt, timeZone)} and has ${toDecide}.`;
}

function sayCount(count: number, one: string, several: string): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : several}`;
}
