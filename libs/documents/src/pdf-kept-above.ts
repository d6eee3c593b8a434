import type { Content } from 'pdfmake/interfaces';

/** Safely less than a page: what is kept as a whole and taller than a page would be lost. */
const TALLEST_KEPT = 600;

/**
 * What must not be the last thing on a page, above what it belongs to. It is set as a whole with as much room below it
 * as the beginning of the other needs, which then goes back up into that room. (pdfmake's own way, to ask after each
 * layout where a page should have been broken, lays out the whole document anew for each answer.)
 *
 * @param height how tall what stands above is, in points; where that is most of a page, nothing is kept
 * @param needed how much of what stands below has to follow it
 */
export function keptAbove(above: readonly Content[], height: number, needed: number, below: Content): Content[] {
  const room = Math.min(needed, TALLEST_KEPT - height);
  if (room < 0) return [...above, below];
  return [
    { stack: [...above, { stack: [], margin: [0, 0, 0, room] }], unbreakable: true },
    { stack: [below], margin: [0, -room, 0, 0] },
  ];
}
