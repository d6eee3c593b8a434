import type { Repair, RepairKind } from '@concord/alignment-engine';
import { counted, listed, quoted } from './text/numbers-in-words.ts';

/**
 * The ways to settle a conflict in sentences, each after what it is good for; the same changes once.
 *
 * @example repairsInWords(repairs)[0]
 * // 'The least change, and it settles everything that hangs together. Sales changes “…” from … to ….'
 */
export function repairsInWords(repairs: readonly Repair[]): string[] {
  return together(repairs).map(({ kinds, repair }) => `${labelOf(kinds)}${repair.text}${whatItOpens(repair)}`);
}

interface RepairOfKinds {
  readonly kinds: readonly RepairKind[];
  readonly repair: Repair;
}

/** Repairs that change the same, as one, in the place of the first of them. */
function together(repairs: readonly Repair[]): readonly RepairOfKinds[] {
  const byChanges = new Map<string, RepairOfKinds>();
  for (const repair of repairs) {
    // What changes nothing differs by what it says.
    const same = repair.changes.length === 0 ? repair.text : JSON.stringify(repair.changes);
    const before = byChanges.get(same);
    byChanges.set(same, { kinds: [...(before?.kinds ?? []), repair.kind], repair: before?.repair ?? repair });
  }
  return [...byChanges.values()];
}

/** @example labelOf(['smallest', 'settle-all']) // 'The least change, and it settles everything that hangs together. ' */
function labelOf([first, ...others]: readonly RepairKind[]): string {
  const label = first === undefined ? '' : LABELS[first];
  if (label === '') return '';
  return `${[label, ...others.map((kind) => ALSO[kind] ?? LABELS[kind])].join(', and ')}. `;
}

const LABELS: Readonly<Record<RepairKind, string>> = {
  smallest: 'The least change',
  even: 'Shared evenly',
  'settle-all': 'To settle everything that hangs together',
  boundary: 'How far it holds',
  move: 'Move',
  shrink: 'Take less',
  add: 'Provide more',
  'in-words': '',
};

/** How a label goes on where a repair is good for a second thing. */
const ALSO: Partial<Readonly<Record<RepairKind, string>>> = {
  even: 'shared evenly',
  'settle-all': 'it settles everything that hangs together',
};

function whatItOpens({ opens }: Repair): string {
  if (opens.length === 0) return '';
  const headlines = opens.slice(0, MOST_NAMED).map(({ headline }) => quoted(headline));
  const untold = opens.length - headlines.length;
  const named = listed([...headlines, ...(untold > 0 ? [`${String(untold)} more`] : [])]);
  return ` (But it would open ${counted(opens.length, 'new conflict')}: ${named}.)`;
}

/** More than these are counted. */
const MOST_NAMED = 3;
