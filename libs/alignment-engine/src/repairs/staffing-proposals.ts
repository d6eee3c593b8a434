import { byText } from '../order.ts';
import { coveringWeek, sparingWeek, type WeekForDays } from '../promise/week-for-days.ts';
import type { PromiseReading } from '../promise/promise-reading.ts';
import { common, minutesIn } from '../promise/time-spans.ts';
import type { ZoneClock } from '../promise/zone-clock.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import type { StaffedHours } from '../service-promise.ts';
import { channelInWords, daysInWords, weekInWords } from '../wording/hours.ts';
import { STAFFING_SENTENCES } from './staffing-sentences.ts';
import type { Proposal } from './proposal.ts';

/** Ways to keep what is promised: somebody staffs the rest of it, or no more is promised than is staffed. */
export function staffingProposals(key: string, plan: PlanReading): Proposal[] {
  const reading = plan.readingOf(key);
  if (reading === undefined) return [];
  const sized = [...addition(reading, plan), ...shortening(reading, plan)];
  // Of two of the same size, what customers are told stands.
  return sized.sort((a, b) => a.minutes - b.minutes).map(({ proposal }) => proposal);
}

interface SizedProposal {
  readonly minutes: number;
  readonly proposal: Proposal;
}

/** The department that is there most of the promised time is there in the rest of it too. */
function addition(reading: PromiseReading, plan: PlanReading): SizedProposal[] {
  const { promise } = reading;
  const department = mostThere(reading);
  if (department === undefined) return [];
  const { clock, week } = leastWeek(reading, department);
  const { minutes, ...more } = week;
  const staffing: StaffedHours = {
    key: newKey(`${promise.key}-${department}`, plan),
    department,
    channel: promise.channel,
    ...more,
    timeZone: clock.zone,
  };
  const { wording } = plan;
  const text = STAFFING_SENTENCES[wording.language].staff({
    department: nameOf(department, plan),
    channel: channelInWords(promise.channel, wording.language),
    // Days on which nothing has to be added need no word.
    hours: inWords({ ...more, exceptions: more.exceptions.filter(({ hours }) => hours.length > 0) }, plan),
    zone: clock === reading.clock ? '' : clock.zone,
    sum: wording.quantity(minutes / 60, 'hours'),
  });
  const proposal: Proposal = { kind: 'add', changes: [{ staffing }], text, changed: { staffing: [staffing] } };
  return [{ minutes, proposal }];
}

/** By the clock of the promise, or by one of the department's own where that takes fewer hours: clocks are turned apart. */
function leastWeek(
  reading: PromiseReading,
  department: string,
): { readonly clock: ZoneClock; readonly week: WeekForDays } {
  const own = reading.staffing.filter(({ staffed }) => staffed.department === department);
  const clocks = new Map([reading, ...own].map(({ clock }) => [clock.zone, clock]));
  const weeks = [...clocks.values()].map((clock) => ({ clock, week: coveringWeek(reading, clock) }));
  return weeks.reduce((least, one) => (one.week.minutes < least.week.minutes ? one : least));
}

function shortening(reading: PromiseReading, plan: PlanReading): SizedProposal[] {
  const { promise, promised } = reading;
  const { minutes: left, ...to } = sparingWeek(reading);
  // A promise of no hours at all is none.
  if (left === 0) return [];
  const { hours, exceptions } = promise;
  const { wording } = plan;
  const minutes = minutesIn(promised) - left;
  const text = STAFFING_SENTENCES[wording.language].shorten({
    department: nameOf(promise.department, plan),
    says: wording.quoted(promise.says),
    hours: inWords(to, plan),
    sum: wording.quantity(minutes / 60, 'hours'),
  });
  const changes = [{ promise: promise.key, from: { hours, exceptions }, to }];
  const proposal: Proposal = { kind: 'shrink', changes, text, changed: { promises: [{ ...promise, ...to }] } };
  return [{ minutes, proposal }];
}

/** Of the others; of those that are there as long, the first by key. */
function mostThere({ promise, promised, staffing }: PromiseReading): string | undefined {
  const minutesOf = new Map<string, number>();
  for (const { staffed, spans } of staffing) {
    if (staffed.department === promise.department) continue;
    const minutes = minutesIn(common(promised, spans));
    minutesOf.set(staffed.department, (minutesOf.get(staffed.department) ?? 0) + minutes);
  }
  const [most] = [...minutesOf].sort(([a, one], [b, other]) => other - one || byText(a, b));
  return most?.[0];
}

function inWords({ hours, exceptions }: Omit<WeekForDays, 'minutes'>, { wording }: PlanReading): string {
  const usual = weekInWords(hours, wording.language);
  return wording.listOf([...(usual === '' ? [] : [usual]), ...daysInWords(exceptions, wording.language)]);
}

function nameOf(department: string, { departmentByKey }: PlanReading): string {
  return departmentByKey.get(department)?.name ?? department;
}

function newKey(wanted: string, { source: { staffing } }: PlanReading): string {
  const taken = new Set(staffing.map(({ key }) => key));
  let key = wanted;
  for (let i = 2; taken.has(key); i += 1) key = `${wanted}-${String(i)}`;
  return key;
}
