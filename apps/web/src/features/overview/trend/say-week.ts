import { formatDate, sayScoreMove } from '@concord/charts';

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
 * sayWeek(week);
 * // "Since 9 November 2026 alignment fell from 62.0 to 58.0 of 100: 2 conflicts opened, 1 decision was taken"
 */
export function sayWeek(week: Week | null | undefined): string {
  if (week == null) return 'What changed since last week';
  const counted = sayCounts(week.causes);
  const move = `Since ${formatDate(week.from.on)} ${sayScoreMove(week.from, week.to)}`;
  return counted === '' ? move : `${move}: ${counted}`;
}

/** @example sayCounts({ opened: 2, closed: 0, decided: 1, goals: 0 }); // "2 conflicts opened, 1 decision was taken" */
export function sayCounts({ opened, closed, decided, goals }: Counts): string {
  return [
    count(opened, 'conflict opened', 'conflicts opened'),
    count(closed, 'conflict closed', 'conflicts closed'),
    count(decided, 'decision was taken', 'decisions were taken'),
    count(goals, 'goal change', 'goal changes'),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function count(number: number, one: string, several: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : several}`;
}
