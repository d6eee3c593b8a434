import type { Say } from './say.ts';

/**
 * A value with its unit, as people write it.
 *
 * @param unit as `UNITS` names it, or as it stands in the text; missing: a number alone
 * @example sayQuantity(5, 'working-day', say) // '5 working days'
 */
export function sayQuantity(value: number, unit: string | undefined, say: Say): string {
  if (unit === undefined || unit === 'count') return say('{value, number}', { value });
  return UNITS_SAID[unit]?.(value, say) ?? say('{value, number} {unit}', { value, unit });
}

const UNITS_SAID: Readonly<Record<string, (value: number, say: Say) => string>> = {
  '%': (value, say) => say('{value, number} %', { value }),
  millisecond: (value, say) => say('{value, plural, one {# millisecond} other {# milliseconds}}', { value }),
  second: (value, say) => say('{value, plural, one {# second} other {# seconds}}', { value }),
  minute: (value, say) => say('{value, plural, one {# minute} other {# minutes}}', { value }),
  hour: (value, say) => say('{value, plural, one {# hour} other {# hours}}', { value }),
  day: (value, say) => say('{value, plural, one {# day} other {# days}}', { value }),
  'working-day': (value, say) => say('{value, plural, one {# working day} other {# working days}}', { value }),
  week: (value, say) => say('{value, plural, one {# week} other {# weeks}}', { value }),
  month: (value, say) => say('{value, plural, one {# month} other {# months}}', { value }),
  quarter: (value, say) => say('{value, plural, one {# quarter} other {# quarters}}', { value }),
  year: (value, say) => say('{value, plural, one {# year} other {# years}}', { value }),
  'percentage-point': (value, say) =>
    say('{value, plural, one {# percentage point} other {# percentage points}}', { value }),
  kilogram: (value, say) => say('{value, plural, one {# kilogram} other {# kilograms}}', { value }),
  tonne: (value, say) => say('{value, plural, one {# tonne} other {# tonnes}}', { value }),
  metre: (value, say) => say('{value, plural, one {# metre} other {# metres}}', { value }),
  kilometre: (value, say) => say('{value, plural, one {# kilometre} other {# kilometres}}', { value }),
  litre: (value, say) => say('{value, plural, one {# litre} other {# litres}}', { value }),
  megawatt: (value, say) => say('{value, plural, one {# megawatt} other {# megawatts}}', { value }),
  star: (value, say) => say('{value, plural, one {# star} other {# stars}}', { value }),
  point: (value, say) => say('{value, plural, one {# point} other {# points}}', { value }),
  'kilowatt-hour': (value, say) => say('{value, number} kWh', { value }),
  'megawatt-hour': (value, say) => say('{value, number} MWh', { value }),
};
