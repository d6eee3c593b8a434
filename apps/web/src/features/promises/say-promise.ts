import { formatDate, formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
import { sayHoursCount } from './promise-words.ts';

/** How loud a promise is: what customers were told and did not get comes first. */
export type PromiseStanding = 'broken' | 'unstaffed' | 'kept' | 'unmeasured';

interface Standing {
  readonly kept?: boolean | null;
  readonly coverage?: { readonly promisedHours: number; readonly unstaffedHours: number } | null;
}

const LOUDEST: readonly PromiseStanding[] = ['broken', 'unstaffed', 'unmeasured', 'kept'];

/** @example standingOf({ kept: true, coverage: { promisedHours: 2080, unstaffedHours: 0 } }) // 'kept' */
export function standingOf({ kept, coverage }: Standing): PromiseStanding {
  if (kept === false) return 'broken';
  if ((coverage?.unstaffedHours ?? 0) > 0) return 'unstaffed';
  return kept === true ? 'kept' : 'unmeasured';
}

/** The loudest first, of one kind what serves the weightiest outcome. */
export function loudestFirst<Row extends Standing & { readonly outcome: { readonly weight: number } }>(
  promises: readonly Row[],
): Row[] {
  return [...promises].sort(
    (a, b) => LOUDEST.indexOf(standingOf(a)) - LOUDEST.indexOf(standingOf(b)) || b.outcome.weight - a.outcome.weight,
  );
}

/** The answer to: do we keep what we promise? */
export function sayPromises(promises: readonly Standing[]): string {
  const count = (standing: PromiseStanding) => promises.filter((one) => standingOf(one) === standing).length;
  const [broken, unstaffed] = [count('broken'), count('unstaffed')];
  if (broken > 0 && unstaffed > 0)
    return say(
      '{broken, plural, one {# promise is} other {# promises are}} not kept, and for {unstaffed, plural, one {# more} other {# more}} nobody is there in all the hours',
      { broken, unstaffed },
    );
  if (broken > 0)
    return say('{broken, plural, one {# promise is} other {# promises are}} not kept, of {all}', {
      broken,
      all: promises.length,
    });
  if (unstaffed > 0)
    return say(
      '{unstaffed, plural, one {For # promise} other {For # promises}} nobody is there in all the hours, of {all}',
      { unstaffed, all: promises.length },
    );
  return say('All {all, plural, one {# promise is} other {# promises are}} staffed, and none was broken last', {
    all: promises.length,
  });
}

/** In a line: how many of the hours nobody is there for, in the year to come. */
export function sayCoverage({ promisedHours, unstaffedHours }: NonNullable<Standing['coverage']>): string {
  if (promisedHours === 0) return say('No hours are promised.');
  if (unstaffedHours === 0) return say('Somebody is there in all hours that are promised.');
  return say('In {hours} of the next 12 months ({share} of those promised) nobody is there.', {
    hours: sayHoursCount(unstaffedHours),
    share: formatPercent(unstaffedHours / promisedHours, 1),
  });
}

interface Reading {
  readonly on: string;
  readonly share: number;
  readonly kept: boolean;
}

/** In a line: how it was kept last, and how often. @param promised of a hundred how many */
export function sayKept(readings: readonly Reading[], promised: number): string {
  const [last] = readings;
  if (last === undefined) return say('Nobody has measured yet whether it is kept.');
  const values = {
    share: formatPercent(last.share / 100, 1),
    promised: formatPercent(promised / 100, 1),
    day: formatDate(last.on),
    times: readings.filter(({ kept }) => kept).length,
    all: readings.length,
  };
  return last.kept
    ? say('Kept on {day}: {share} of the {promised} promised. Kept {times} of {all} times.', values)
    : say('Not kept on {day}: {share} of the {promised} promised. Kept {times} of {all} times.', values);
}
