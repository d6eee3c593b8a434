import { say } from '@concord/texts';

/**
 * Whether there is enough of everything, as one sentence.
 *
 * @param weeks how many weeks were looked at
 * @example
 * sayCapacities({ total: 4, overloaded: 1 }, 26); // "Of 4 capacities, 1 is planned beyond what there is in the next 26 weeks"
 */
export function sayCapacities(
  { total, overloaded }: { readonly total: number; readonly overloaded: number },
  weeks: number,
): string {
  if (total === 0) return say('Nobody has said yet what goals use up together');
  return say(
    '{total, plural, one {Of one capacity} other {Of # capacities}}, ' +
      '{overloaded, plural, =0 {none is} one {# is} other {# are}} planned beyond what there is ' +
      '{weeks, plural, one {in the next week} other {in the next # weeks}}',
    { total, overloaded, weeks },
  );
}
