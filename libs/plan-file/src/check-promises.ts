import type { Plan, ServiceMeasure } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import type { Finding, Path } from './plan-error.ts';

/** Promises, staffed hours and authorities that say something impossible: windows, measures, limits, zones, money. */
export function checkPromises(plan: Plan): Finding[] {
  return [
    ...checkCurrency(plan.organisation.currency),
    ...plan.promises.flatMap((promise, p) => [
      ...checkSpan(promise, ['promises', p, 'from']),
      ...checkTimeZone(promise.timeZone, ['promises', p, 'timeZone']),
      ...checkMeasure(promise.measure, ['promises', p, 'measure']),
    ]),
    ...plan.staffing.flatMap((staffed, s) => [
      ...checkSpan(staffed, ['staffing', s, 'from']),
      ...checkTimeZone(staffed.timeZone, ['staffing', s, 'timeZone']),
    ]),
    ...plan.authorities.flatMap((authority, a) => [
      ...checkSpan(authority, ['authorities', a, 'from']),
      ...(authority.unit !== undefined && authority.upTo === undefined
        ? [
            {
              at: ['authorities', a, 'unit'],
              message: say('the unit has no number; write up to how much in "upTo", or remove the unit'),
            },
          ]
        : []),
    ]),
  ];
}

/** A zone that nobody keeps. */
export function checkTimeZone(timeZone: string | undefined, at: Path): Finding[] {
  if (timeZone === undefined) return [];
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return [];
  } catch {
    return [{ at, message: say('no time zone "{timeZone}"; write a name like Europe/Oslo', { timeZone }) }];
  }
}

function checkSpan({ from, until }: { readonly from?: string; readonly until?: string }, at: Path): Finding[] {
  if (from === undefined || until === undefined || from <= until) return [];
  if (!isDay(from) || !isDay(until)) return [];
  const message = say('it begins on {from}, after its last day {until}; move one of the two dates', { from, until });
  return [{ at, message }];
}

function checkMeasure(measure: ServiceMeasure | undefined, at: Path): Finding[] {
  if (measure === undefined || (measure.within === undefined) === (measure.unit === undefined)) return [];
  const message =
    measure.unit === undefined
      ? say('the limit has no unit; write for example unit: seconds')
      : say('the unit has no limit; write for example within: 20, or remove the unit');
  return [{ at: [...at, measure.unit === undefined ? 'within' : 'unit'], message }];
}

/** What is no code at all is told by the schema. */
function checkCurrency(currency: string | undefined): Finding[] {
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return [];
  if (Intl.supportedValuesOf('currency').includes(currency)) return [];
  const message = say('no currency "{currency}"; write its three letters by ISO 4217, such as NOK or EUR', {
    currency,
  });
  return [{ at: ['organisation', 'currency'], message }];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
