import { say } from '@concord/texts';
import type { MeetingListedFragment } from '../../graphql/operations.ts';
import { toLocalFields } from '../../components/local-moment.ts';
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
  return (state === 'DRAFT' || state === 'INVITED') && toLocalFields(startsAt).day < today;
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
 * @param timeZone whose clock tells when it is; missing: the organisation's
 * @example
 * sayWhatIsNext({ next: undefined, missed: 0, overdue: 0, openConflicts: 13 });
 * // "No meeting is planned. 13 conflicts wait for a decision. No promised action is overdue."
 */
export function sayWhatIsNext({ next, missed, overdue, openConflicts }: Standing, timeZone?: string): string {
  return [
    next === undefined ? sayNone(openConflicts) : sayNext(next, timeZone),
    ...(missed === 0
      ? []
      : [
          say('{count, plural, one {# meeting has} other {# meetings have}} passed without being held.', {
            count: missed,
          }),
        ]),
    overdue === 0
      ? say('No promised action is overdue.')
      : say('{count, plural, one {# promised action is} other {# promised actions are}} overdue.', { count: overdue }),
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
  return say(
    '{conflicts, plural, =0 {no conflicts} one {# conflict} other {# conflicts}} to decide on' +
      '{reviews, plural, =0 {} one { and # decision to look back on} other { and # decisions to look back on}}',
    { conflicts: count('CONFLICT'), reviews: count('DECISION_REVIEW') },
  );
}

function sayNone(openConflicts: number): string {
  if (openConflicts === 0) return say('No meeting is planned, and no conflict waits for a decision.');
  return say(
    'No meeting is planned. {count, plural, one {# conflict waits} other {# conflicts wait}} for a decision.',
    { count: openConflicts },
  );
}

function sayNext({ title, state, startsAt, agenda }: Planned, timeZone?: string): string {
  const toDecide = sayToDecide(agenda);
  if (state === 'IN_PROGRESS')
    return say('The meeting “{title}” is going on now and still has {toDecide}.', { title, toDecide });
  return say('The next meeting, “{title}”, is on {start} and has {toDecide}.', {
    title,
    start: sayStart(startsAt, timeZone),
    toDecide,
  });
}
