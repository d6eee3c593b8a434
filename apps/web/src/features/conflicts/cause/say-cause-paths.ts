import { type ChartTable, formatSigned, joinNames } from '@concord/charts';
import type { CausePaths, Way } from './to-cause-paths.ts';

/** More titles make a sentence that nobody reads to its end. */
const MOST_TITLES = 2;

/**
 * What the goals of a conflict do to one outcome.
 *
 * @example
 * sayCausePaths(paths); // "“Promise five days” helps “I do not wait”; “Promise nine days” hurts it"
 */
export function sayCausePaths({ outcome, ways }: CausePaths): string {
  const titles = (wanted: Way['kind']) => [
    ...new Set(ways.filter(({ kind }) => kind === wanted).map(({ path }) => `“${path.goal.title}”`)),
  ];
  const [helping, hurting] = [titles('helps'), titles('hurts')];
  const does = (names: readonly string[], one: string, many: string, what: string) =>
    `${joinNames(names, MOST_TITLES)} ${names.length === 1 ? one : many} ${what}`;
  const statement = `“${outcome.statement}”`;
  if (hurting.length === 0) return does(helping, 'helps', 'help', statement);
  if (helping.length === 0) return does(hurting, 'hurts', 'hurt', statement);
  return `${does(helping, 'helps', 'help', statement)}; ${does(hurting, 'hurts', 'hurt', 'it')}`;
}

/** The same hop by hop, as a table. The first cell of each row is the goal. */
export function toCauseTable({ outcome, ways }: CausePaths): Omit<ChartTable, 'renderHead'> {
  return {
    columns: ['Goal', 'From', 'To', 'Effect', 'In all', 'Sure', 'Because'],
    rows: ways.flatMap(({ path }) => {
      const all = formatSigned(path.effect);
      if (path.direct || path.hops.length === 0) {
        return [[path.goal.title, 'The goal itself', outcome.statement, all, all, 'Stated', '–']];
      }
      return path.hops.map(({ fromName, toName, effect, confirmed, because }) => [
        path.goal.title,
        fromName,
        toName,
        formatSigned(effect),
        all,
        confirmed ? 'Confirmed' : 'Not confirmed',
        because ?? '–',
      ]);
    }),
  };
}
