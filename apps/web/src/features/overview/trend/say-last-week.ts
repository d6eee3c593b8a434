import { formatDate, sayScoreMove } from '@concord/charts';
import { say } from '@concord/texts';

interface Score {
  readonly on: string;
  readonly headline: number;
  readonly overall: number;
  readonly conflictLoad: number;
}

interface Counts {
  readonly opened: number;
  readonly closed: number;
  readonly decided: number;
  readonly goals: number;
}

interface Week {
  readonly from: Score;
  readonly to: Score;
  readonly causes: Counts;
}

/**
 * What changed since last week, as one sentence.
 *
 * @example
 * sayLastWeek(week);
 * // "Since 9 November 2026 alignment fell from 62.0 to 58.0 of 100: 2 conflicts opened, 1 decision was taken"
 */
export function sayLastWeek(week: Week | null | undefined): string {
  if (week == null) return say('What changed since last week');
  const counted = sayCounts(week.causes);
  const since = { day: formatDate(week.from.on), move: sayScoreMove(week.from, week.to) };
  return counted === ''
    ? say('Since {day} {move}', since)
    : say('Since {day} {move}: {counted}', { ...since, counted });
}

/** @example sayCounts({ opened: 2, closed: 0, decided: 1, goals: 0 }); // "2 conflicts opened, 1 decision was taken" */
export function sayCounts({ opened, closed, decided, goals }: Counts): string {
  return [
    opened > 0 ? say('{opened, plural, one {# conflict opened} other {# conflicts opened}}', { opened }) : '',
    closed > 0 ? say('{closed, plural, one {# conflict closed} other {# conflicts closed}}', { closed }) : '',
    decided > 0 ? say('{decided, plural, one {# decision was taken} other {# decisions were taken}}', { decided }) : '',
    goals > 0 ? say('{goals, plural, one {# goal change} other {# goal changes}}', { goals }) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
