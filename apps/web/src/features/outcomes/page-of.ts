/** As many cards as somebody reads through; each further page is asked for. */
export const OUTCOMES_A_PAGE = 24;

/** Beyond all plans that can be read: an address may say anything. */
const MOST = 1_000_000;

/**
 * How many come before the page that an address asks for.
 *
 * @example readAfter('24'); // 24
 * @example readAfter('a page'); // 0
 */
export function readAfter(text: string | null): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Math.min(Number(text), MOST) : 0;
}

/**
 * The rows of a page. Where there are fewer rows than come before it, as after some were removed, it is the last page.
 *
 * @param rows all up to the end of the page
 * @example pageOf(['a', 'b'], 24); // { from: 0, shown: ['a', 'b'] }
 */
export function pageOf<Row>(rows: readonly Row[], after: number): { from: number; shown: readonly Row[] } {
  const last = Math.floor(Math.max(0, rows.length - 1) / OUTCOMES_A_PAGE) * OUTCOMES_A_PAGE;
  const from = after < rows.length ? after : last;
  return { from, shown: rows.slice(from, from + OUTCOMES_A_PAGE) };
}
