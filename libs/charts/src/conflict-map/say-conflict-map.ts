import type { ChartTable } from '../chart-figure.tsx';
import { formatNumber } from '../format.ts';
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
  if (worst === undefined) return 'No department is in conflict with another';
  const { conflicts, proven, stated } = worst;
  const names = namesOf(worst);
  const count = `${conflicts} ${conflicts === 1 ? 'conflict' : 'conflicts'}`;
  if (proven + stated === 0 && others.every((link) => link.proven + link.stated === 0)) {
    return `No conflict is certain; most questions lie between ${names}`;
  }
  const besides = others.length + leftOut;
  if (besides === 0) return `Only ${names} pull against each other: ${count}`;
  const are = besides === 1 ? 'pair is' : 'pairs are';
  return `${names} pull against each other most: ${count}; ${formatNumber(besides)} other ${are} in conflict too`;
}

/** @example namesOf(link); // "Manufacturing and Sales" */
export function namesOf({ departments: [one, other] }: MapLink): string {
  return `${one.name} and ${other.name}`;
}

/** The same numbers as a table, the most severe first. */
export function toConflictMapTable(links: readonly MapLink[]): Omit<ChartTable, 'renderHead'> {
  return {
    columns: ['Departments', 'Conflicts', 'Proven', 'Stated', 'Possible', 'Severity together', 'Worst'],
    rows: links.map((link) => [
      namesOf(link),
      ...[link.conflicts, link.proven, link.stated, link.possible, link.severity, link.worst].map(formatNumber),
    ]),
  };
}
