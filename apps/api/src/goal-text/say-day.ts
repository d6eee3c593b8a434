import type { MeantPeriod, ReadDay } from '@concord/goal-text';
import { sayQuantity } from '@concord/goal-text';
import { byLocale, say } from '@concord/texts';

/**
 * How a day in a text was understood.
 *
 * @example sayDay(reading.due) // 'the end of Q3 2027: 30 September 2027'
 */
export function sayDay({ day, meant }: ReadDay): string {
  const on = inFull().format(new Date(`${day}T00:00:00Z`));
  if (meant === undefined) return on;
  if (meant.kind === 'from-today')
    return say('{time} from today: {day}', { time: sayQuantity(meant.value, meant.unit, say), day: on });
  return say('{period}: {day}', { period: sayPeriod(meant), day: on });
}

const inFull = byLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

function sayPeriod(meant: MeantPeriod): string {
  const { kind, number = 0, isFiscal = false } = meant;
  const edge = meant.edge ?? 'none';
  if (meant.year === undefined) return sayRunning(meant);
  const year = String(meant.year);
  switch (kind) {
    case 'quarter':
      return say(
        '{edge, select, start {the first part of } middle {the middle of } end {the end of } other {}}' +
          'Q{number}{isFiscal, select, yes { of the fiscal year} other {}} {year}',
        { edge, number, year, isFiscal: isFiscal ? 'yes' : 'no' },
      );
    case 'half':
      return say(
        '{edge, select, start {the first part of } middle {the middle of } end {the end of } other {}}' +
          'half {number}{isFiscal, select, yes { of the fiscal year} other {}} {year}',
        { edge, number, year, isFiscal: isFiscal ? 'yes' : 'no' },
      );
    case 'week':
      return say(
        '{edge, select, start {the first part of } middle {the middle of } end {the end of } other {}}' +
          'week {number} of {year}',
        { edge, number, year },
      );
    case 'fiscal-year':
      return say(
        '{edge, select, start {the first part of } middle {the middle of } end {the end of } other {}}' +
          'the fiscal year {year}',
        { edge, year },
      );
    default:
      return say(
        '{edge, select, start {the first part of } middle {the middle of } end {the end of } other {}}{year}',
        { edge, year },
      );
  }
}

/** The period that runs, or the next. */
function sayRunning({ kind, isNext = false, edge }: MeantPeriod): string {
  const of = { edge: edge ?? 'none', kind: kind === 'fiscal-year' ? 'fiscalYear' : kind };
  if (isNext)
    return say(
      '{edge, select, start {the first part of } middle {the middle of } end {the end of } other {}}' +
        'the next {kind, select, fiscalYear {fiscal year} quarter {quarter} half {half year} month {month} ' +
        'week {week} other {year}}',
      of,
    );
  return say(
    '{edge, select, start {the first part of } middle {the middle of } end {the end of } other {}}' +
      '{kind, select, fiscalYear {the fiscal year that runs} quarter {the quarter that runs} ' +
      'half {the half year that runs} month {this month} week {this week} other {this year}}',
    of,
  );
}
