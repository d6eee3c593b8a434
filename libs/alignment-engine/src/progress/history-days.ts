import { dayOf, endOfMonth, isoOf, partsOf, type Day } from '../iso-day.ts';

/** So many marks between the ends keep a chart readable. */
const MOST_MARKS = 57;
const MIDDLE_OF_MONTH = 15;

/**
 * The days to show between two days: the ends, today, and between them the 15th and the last day of
 * each month; over longer times every month end, every second one, and so on. At most 60, ascending.
 */
export function historyDays(first: Day, last: Day, today: Day): Day[] {
  const [year, month] = partsOf(isoOf(first));
  const [lastYear, lastMonth] = partsOf(isoOf(last));
  const months = (lastYear - year) * 12 + lastMonth - month + 1;
  const halves = months * 2 <= MOST_MARKS;
  const step = Math.ceil(months / MOST_MARKS);
  const marks = [];
  for (let i = 0; i < months; i += step) {
    const end = endOfMonth(year, month + i);
    if (halves) marks.push(dayOf(`${isoOf(end).slice(0, 8)}${String(MIDDLE_OF_MONTH)}`));
    marks.push(end);
  }
  const between = marks.filter((day) => day > first && day < last);
  return [...new Set([first, ...between, last, today])].sort((a, b) => a - b);
}
