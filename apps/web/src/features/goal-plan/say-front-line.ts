import { formatDate, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import type { AuthorityPartsFragment } from '../../graphql/operations.ts';

type Authority = Pick<AuthorityPartsFragment, 'what' | 'upTo' | 'unit' | 'department'>;

/** What is granted, by the word that departments share; in the order of the words. */
export function byWhat<Row extends Authority>(authorities: readonly Row[]): { what: string; granted: Row[] }[] {
  const groups = new Map<string, Row[]>();
  for (const authority of authorities) groups.set(authority.what, [...(groups.get(authority.what) ?? []), authority]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([what, granted]) => ({ what, granted }));
}

/** The finding: how many things departments say differently. */
export function sayFrontLine(authorities: readonly Authority[]): string {
  const groups = byWhat(authorities);
  const differing = groups.filter(({ granted }) => isSaidDifferently(granted)).length;
  return differing === 0
    ? say('{count, plural, one {# thing is} other {# things are}} granted, and departments say them alike', {
        count: groups.length,
      })
    : say(
        '{differing} of {count, plural, one {# thing} other {# things}} granted are said differently by departments',
        {
          differing,
          count: groups.length,
        },
      );
}

/** Whether departments set it other limits. */
export function isSaidDifferently(granted: readonly Authority[]): boolean {
  const limits = new Set(granted.map(({ upTo, unit }) => `${upTo ?? ''} ${unit ?? ''}`));
  return new Set(granted.map(({ department }) => department.key)).size > 1 && limits.size > 1;
}

/** Its limit, its days and who granted it, in a line. */
export function sayTerms({ upTo, unit, from, until, approvedBy }: AuthorityPartsFragment): string {
  return [
    upTo == null ? say('without a limit') : say('up to {limit}', { limit: formatValue(upTo, unit ?? '') }),
    ...(from == null ? [] : [say('from {day}', { day: formatDate(from) })]),
    ...(until == null ? [] : [say('until {day}', { day: formatDate(until) })]),
    approvedBy == null ? say('nobody has approved it') : say('approved by {name}', { name: approvedBy.name }),
  ].join(', ');
}
