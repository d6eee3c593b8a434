import { formatNumber } from '@concord/charts';
import { say } from '@concord/texts';
import type { SegmentDetails } from './segment-details.ts';
import type { WeightCell, WeightRow } from './to-weight-rows.ts';

/**
 * What matters otherwise to a segment of customers, as one sentence: where they are furthest from all.
 *
 * @example
 * sayWeights({ key: 'dealers', name: 'Dealers' }, rows);
 * // "To Dealers, “I get an answer at once” matters more than to all customers: 10 instead of 6"
 */
export function sayWeights({ key, name }: Pick<SegmentDetails, 'key' | 'name'>, rows: readonly WeightRow[]): string {
  const cellOf = ({ cells }: WeightRow) => cells.find(({ segment }) => segment === key);
  const apart = (row: WeightRow) => (cellOf(row)?.weight ?? row.weight) - row.weight;
  // Of two that are as far, the one that matters more.
  const [furthest] = [...rows].sort((a, b) => Math.abs(apart(b)) - Math.abs(apart(a)) || apart(b) - apart(a));
  const cell = furthest === undefined ? undefined : cellOf(furthest);
  if (furthest === undefined || cell === undefined || cell.kind === 'alike')
    return say('To {segment}, every outcome matters as much as to all customers', { segment: name });
  const said = {
    segment: name,
    outcome: furthest.statement,
    weight: formatNumber(cell.weight),
    all: formatNumber(furthest.weight),
  };
  return cell.kind === 'more'
    ? say('To {segment}, “{outcome}” matters more than to all customers: {weight} instead of {all}', said)
    : say('To {segment}, “{outcome}” matters less than to all customers: {weight} instead of {all}', said);
}

/** A weight with a word where it differs, so that nobody needs colours to see it. */
export function sayWeight({ weight, kind }: Omit<WeightCell, 'segment'>): string {
  const said = { weight: formatNumber(weight) };
  if (kind === 'alike') return said.weight;
  return kind === 'more' ? say('{weight} ▲ more', said) : say('{weight} ▼ less', said);
}
