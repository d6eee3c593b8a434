import { formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
import type { ConflictForSegmentPartsFragment } from '../../graphql/operations.ts';

type Seen = ConflictForSegmentPartsFragment;

/** As many as are talked about in one sitting. */
export const SHOWN = 10;

/**
 * What is to be settled first for a segment of customers, beside what is for all, as one sentence.
 *
 * @param seen the severest for them first
 * @example
 * saySettledFirst('Dealers', []); // "For Dealers, nothing in the plan is in conflict"
 */
export function saySettledFirst(segment: string, seen: readonly Seen[]): string {
  const [first] = seen;
  if (first === undefined) return say('For {segment}, nothing in the plan is in conflict', { segment });
  const said = { segment, conflict: first.conflict.headline };
  if (first.placeForAll === 1)
    return say('For {segment}, “{conflict}” is to be settled first, as for all customers', said);
  const other = seen.find(({ placeForAll }) => placeForAll === 1)?.conflict.headline;
  if (other !== undefined)
    return say('For {segment}, “{conflict}” is to be settled first; for all customers, “{other}” is', {
      ...said,
      other,
    });
  return first.placeForAll === null
    ? say('For {segment}, “{conflict}” is to be settled first; for all customers, it is no conflict', said)
    : say(
        'For {segment}, “{conflict}” is to be settled first; for all customers, it comes ' +
          '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
        { ...said, place: first.placeForAll },
      );
}

/**
 * Where a conflict comes from when the plan is judged for a segment of customers.
 *
 * @example
 * sayMove({ place: 1, placeForAll: 3 }); // "▲ up, 3rd for all"
 */
export function sayMove({ place, placeForAll }: Pick<Seen, 'place' | 'placeForAll'>): string {
  if (placeForAll === null) return say('▲ new, no conflict for all');
  const said = { place: placeForAll };
  switch (moveOf({ place, placeForAll })) {
    case 'sooner':
      return say('▲ up, {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} for all', said);
    case 'later':
      return say('▼ down, {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} for all', said);
    case 'same':
      return say('same place for all');
  }
}

/**
 * What moved, in words.
 *
 * @example
 * sayMoved([{ place: 1, placeForAll: 3 }, { place: 2, placeForAll: 1 }]);
 * // "Of the first 2 conflicts, one comes sooner for them than for all, one later, none in the same place."
 */
export function sayMoved(shown: readonly Pick<Seen, 'place' | 'placeForAll'>[]): string {
  const count = (move: ReturnType<typeof moveOf>) => shown.filter((one) => moveOf(one) === move).length;
  if (shown.length === 0) return say('No conflict puts at risk what matters to them.');
  return say(
    '{all, plural, one {Of the one conflict,} other {Of the first # conflicts,}} ' +
      '{sooner, plural, =0 {none comes} one {one comes} other {# come}} sooner for them than for all, ' +
      '{later, plural, =0 {none} one {one} other {#}} later, ' +
      '{same, plural, =0 {none} one {one} other {#}} in the same place.',
    { all: shown.length, sooner: count('sooner'), later: count('later'), same: count('same') },
  );
}

function moveOf({ place, placeForAll }: Pick<Seen, 'place' | 'placeForAll'>): 'sooner' | 'later' | 'same' {
  if (placeForAll === null || place < placeForAll) return 'sooner';
  return place > placeForAll ? 'later' : 'same';
}

/** In how many of them something else would settle it for a segment of customers than for all; nothing where in none. */
export function sayOtherRepairs(shown: readonly Seen[]): string {
  const count = shown.filter((one) => sayRepairs(one).length > 1).length;
  if (count === 0) return '';
  return say('{count, plural, one {One of them} other {# of them}} would be settled otherwise for them than for all.', {
    count,
  });
}

/** How severe a conflict is for a segment of customers, beside how severe it is for all. */
export function saySeverity({ severity, placeForAll, conflict }: Seen): string {
  const own = formatPercent(severity);
  return placeForAll === null
    ? say('Severity {own} for them', { own })
    : say('Severity {own} for them, {forAll} for all', { own, forAll: formatPercent(conflict.severity) });
}

/** What would settle a conflict for a segment of customers first, and what would for all where that is something else. */
export function sayRepairs({
  repair,
  repairForAll,
  placeForAll,
}: Pick<Seen, 'repair' | 'repairForAll' | 'placeForAll'>): readonly string[] {
  const own =
    repair === null
      ? say('Nothing settles it for them in numbers.')
      : say('This would settle it: {repair}', { repair });
  if (repair === repairForAll || placeForAll === null) return [own];
  return [
    own,
    repairForAll === null
      ? say('For all, nothing settles it in numbers.')
      : say('For all, this would settle it: {repair}', { repair: repairForAll }),
  ];
}
