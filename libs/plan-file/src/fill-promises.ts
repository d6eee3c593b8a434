import type {
  Authority,
  HoursException,
  PromiseReading,
  ServiceMeasure,
  ServicePromise,
  StaffedHours,
} from '@concord/alignment-engine';
import { fillReview } from './fill-review.ts';
import { entries, given, map, mapValues, number, type Raw, text, texts, word } from './raw-values.ts';
import { weekHours } from './week-hours.ts';

export function fillPromise(p: Raw): ServicePromise {
  return {
    key: word(p['key']),
    department: word(p['department']),
    says: word(p['says']),
    channel: word(p['channel']),
    outcome: word(p['outcome']),
    scope: mapValues(map(p['scope']), texts),
    ...fillHours(p),
    readings: entries(p['readings']).map(fillReading),
    ...given({
      to: text(p['to']),
      measure: fillMeasure(p['measure']),
      review: fillReview(p['review']),
    }),
  };
}

export function fillStaffing(s: Raw): StaffedHours {
  return {
    key: word(s['key']),
    department: word(s['department']),
    channel: word(s['channel']),
    ...fillHours(s),
  };
}

export function fillAuthority(a: Raw): Authority {
  return {
    key: word(a['key']),
    department: word(a['department']),
    what: word(a['what']),
    says: word(a['says']),
    ...given({
      upTo: number(a['upTo']),
      unit: text(a['unit']),
      from: text(a['from']),
      until: text(a['until']),
      approvedBy: text(a['approvedBy']),
    }),
  };
}

/** Hours of a usual week, other hours on some days, and between which days. */
function fillHours(raw: Raw) {
  return {
    hours: weekHours(map(raw['hours'])),
    exceptions: entries(raw['exceptions']).map(fillException),
    ...given({ timeZone: text(raw['timeZone']), from: text(raw['from']), until: text(raw['until']) }),
  };
}

function fillException(e: Raw): HoursException {
  return { on: word(e['on']), hours: texts(e['hours']), ...given({ because: text(e['because']) }) };
}

function fillMeasure(value: unknown): ServiceMeasure | undefined {
  if (value === undefined) return undefined;
  const raw = map(value);
  return {
    of: word(raw['of']),
    share: number(raw['share']) ?? 0,
    ...given({ within: number(raw['within']), unit: text(raw['unit']) }),
  };
}

function fillReading(r: Raw): PromiseReading {
  return { on: word(r['on']), share: number(r['share']) ?? 0, ...given({ note: text(r['note']) }) };
}
