import { type ChartTable, formatSigned, joinNames } from '@concord/charts';
import { say } from '@concord/texts';
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
    ...new Set(
      ways.filter(({ kind }) => kind === wanted).map(({ path }) => say('“{name}”', { name: path.goal.title })),
    ),
  ];
  const [helping, hurting] = [titles('helps'), titles('hurts')];
  const values = {
    outcome: outcome.statement,
    helping: helping.length,
    helpers: joinNames(helping, MOST_TITLES),
    hurting: hurting.length,
    hurters: joinNames(hurting, MOST_TITLES),
  };
  if (hurting.length === 0) {
    return say('{helping, plural, one {{helpers} helps} other {{helpers} help}} “{outcome}”', values);
  }
  if (helping.length === 0) {
    return say('{hurting, plural, one {{hurters} hurts} other {{hurters} hurt}} “{outcome}”', values);
  }
  return say(
    '{helping, plural, one {{helpers} helps} other {{helpers} help}} “{outcome}”; ' +
      '{hurting, plural, one {{hurters} hurts} other {{hurters} hurt}} it',
    values,
  );
}

/** The same hop by hop, as a table. The first cell of each row is the goal. */
export function toCauseTable({ outcome, ways }: CausePaths): Omit<ChartTable, 'renderHead'> {
  return {
    columns: [
      say('Goal'),
      say('From@@one metric to another'),
      say('To@@from one metric to another'),
      say('Effect'),
      say('In all@@the whole effect'),
      say('Sure@@how sure'),
      say('Because'),
    ],
    rows: ways.flatMap(({ path }) => {
      const all = formatSigned(path.effect);
      if (path.direct || path.hops.length === 0) {
        return [[path.goal.title, say('The goal itself'), outcome.statement, all, all, say('Stated'), '–']];
      }
      return path.hops.map(({ fromName, toName, effect, confirmed, because }) => [
        path.goal.title,
        fromName,
        toName,
        formatSigned(effect),
        all,
        say(confirmed ? 'Confirmed' : 'Not confirmed'),
        because ?? '–',
      ]);
    }),
  };
}
