import { say } from '@concord/texts';
import type { ChartTable } from '../chart-figure.tsx';
import { formatNumber } from '../format.ts';
import { joinNames } from '../join-names.ts';
import type { MapLink } from './to-conflict-map.ts';

/**
 * Which departments pull against each other.
 *
 * @param links the most severe first
 * @param leftOut pairs besides, which are less severe
 * @example
 * sayConflictMap([]); // "No department is in conflict with another"
 */
export function sayConflictMap(links: readonly MapLink[], leftOut = 0): string {
  const [worst, ...others] = links;
  if (worst === undefined) return say('No department is in conflict with another');
  const { conflicts, proven, stated } = worst;
  const departments = namesOf(worst);
  if (proven + stated === 0 && others.every((link) => link.proven + link.stated === 0)) {
    return say('No conflict is certain; most questions lie between {departments}', { departments });
  }
  const besides = others.length + leftOut;
  return besides === 0
    ? say('Only {departments} pull against each other: {conflicts, plural, one {# conflict} other {# conflicts}}', {
        departments,
        conflicts,
      })
    : say(
        '{departments} pull against each other most: {conflicts, plural, one {# conflict} other {# conflicts}}; ' +
          '{besides, plural, one {# other pair is} other {# other pairs are}} in conflict too',
        { departments, conflicts, besides },
      );
}

/** @example namesOf(link); // "Manufacturing and Sales" */
export function namesOf({ departments: [one, other] }: MapLink): string {
  return joinNames([one.name, other.name]);
}

/** The same numbers as a table, the most severe first. */
export function toConflictMapTable(links: readonly MapLink[]): Omit<ChartTable, 'renderHead'> {
  return {
    columns: [
      say('Departments'),
      say('Conflicts'),
      say('Proven'),
      say('Stated'),
      say('Possible'),
      say('Severity together'),
      say('Worst'),
    ],
    rows: links.map((link) => [
      namesOf(link),
      ...[link.conflicts, link.proven, link.stated, link.possible, link.severity, link.worst].map(formatNumber),
    ]),
  };
}
