import { say } from '@concord/texts';
import type { ReactNode } from 'react';
import type { ChartTable } from '../chart-figure.tsx';
import { formatNumber } from '../format.ts';
import { joinNames } from '../join-names.ts';
import { SIGNS } from '../matrix/verdicts.ts';
import type { CellVerdict } from '../to-alignment-rows.ts';
import { harmOf, type RoofItem, type RoofShape, type RoofTie } from './to-roof.ts';

/** What stands under the roof. */
export type RoofKind = 'metrics' | 'goals';

/**
 * Which of some things get in each other's way.
 *
 * @example
 * sayRoof([], [], 'metrics'); // "No two metrics are known to support or hinder each other"
 */
export function sayRoof(items: readonly RoofItem[], ties: readonly RoofTie[], of: RoofKind): string {
  if (ties.length === 0) {
    return say('No two {of, select, metrics {metrics} other {goals}} are known to support or hinder each other', {
      of,
    });
  }
  const against = [...ties].filter((tie) => harmOf(tie) > 0).sort((a, b) => harmOf(b) - harmOf(a));
  const together = ties.length - against.length;
  const [worst] = against;
  if (worst === undefined) {
    return say(
      '{together, plural, one {# pair of {of, select, metrics {metrics} other {goals}} supports} ' +
        'other {# pairs of {of, select, metrics {metrics} other {goals}} support}} each other, ' +
        'and none gets in each other’s way',
      { of, together },
    );
  }
  const names = worst.keys.map((key) =>
    say('“{words}”', { words: items.find((item) => item.key === key)?.name ?? key }),
  );
  const clash = say(
    '{against, plural, one {One pair of {of, select, metrics {metrics} other {goals}} gets in each other’s way: {names}} ' +
      'other {# pairs of {of, select, metrics {metrics} other {goals}} get in each other’s way, most of all {names}}}',
    { of, against: against.length, names: joinNames(names) },
  );
  if (together === 0) return clash;
  return `${clash}; ${say('{together, plural, one {# pair supports} other {# pairs support}} each other', { together })}`;
}

function sayVerdict(verdict: CellVerdict): string {
  if (verdict === 'contested') return say('Both');
  return verdict === 'helps' ? say('Support each other') : say('In each other’s way');
}

/** Draws what leads to the conflicts of a tie. */
export type RenderTie = (tie: RoofTie, content: string) => ReactNode;

/** The same as a table: what gets most in each other's way first. */
export function toRoofTable({ cells }: RoofShape, of: RoofKind, renderTie?: RenderTie): ChartTable {
  const tied = cells.flatMap(({ tie, ...cell }) => (tie === null ? [] : [{ ...cell, tie }]));
  const sorted = tied.sort((a, b) => harmOf(b.tie) - harmOf(a.tie) || b.tie.support - a.tie.support);
  return {
    columns: [
      of === 'metrics' ? say('Metric') : say('Goal'),
      of === 'metrics' ? say('Other metric') : say('Other goal'),
      say('Together'),
      say('Support'),
      say('Harm'),
      say('Conflicts'),
      say('Because'),
    ],
    rows: sorted.map(({ one: first, other, tie }) => [
      first.name,
      other.name,
      `${SIGNS[tie.verdict]} ${sayVerdict(tie.verdict)}`,
      formatNumber(tie.support),
      formatNumber(harmOf(tie)),
      formatNumber(tie.conflicts),
      tie.reasons.join(' ') || '–',
    ]),
    ...(renderTie && {
      renderHead: (row: number, text: string) => {
        const tie = sorted[row]?.tie;
        return tie === undefined || tie.conflicts === 0 ? text : renderTie(tie, text);
      },
    }),
    toneOf: (row, column) => (column === 2 ? (sorted[row]?.tie.verdict ?? null) : null),
  };
}
