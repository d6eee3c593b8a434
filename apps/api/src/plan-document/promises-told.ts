import { channelInWords, keptShare, type ServicePromise, weekInWords } from '@concord/alignment-engine';
import type { Block, Runs } from '@concord/documents';
import { say } from '@concord/texts';
import { heading, paragraph, sayDay, sayNumber } from '../meeting/paper/said-on-paper.ts';
import type { PlanAsked, PlanParts, PlanTold } from './plan-parts.ts';
import { bullets, departmentOf, fact, firstOf, leftOut, listed, mark, sayAmount, sayWindow } from './said-in-plan.ts';

/** As many as are looked at one by one; more are a list for the page of promises. */
export const MOST_PROMISES = 60;

/** What customers are told that they can count on, and whether somebody is there when it is promised. */
export function promisesTold(told: PlanTold, parts: PlanParts, asked: PlanAsked): Block[] {
  const { shown, left } = firstOf(promisesOf(told, asked), MOST_PROMISES);
  return [
    heading(1, say('Promises')),
    ...(shown.length === 0 ? [paragraph(say('Nothing is promised to customers.'))] : []),
    ...shown.flatMap((promise) => promiseTold(told, parts, promise)),
    ...leftOut(left, (count) =>
      say('{count, plural, one {# more promise is} other {# more promises are}} not told here.', { count }),
    ),
  ];
}

/** Those of a department, and those on whose channel it has people. */
export function promisesOf({ plan }: PlanTold, { department }: PlanAsked): readonly ServicePromise[] {
  if (department === undefined) return plan.promises;
  const staffs = new Set(plan.staffing.filter((one) => one.department === department).map(({ channel }) => channel));
  return plan.promises.filter((one) => one.department === department || staffs.has(one.channel));
}

function promiseTold(told: PlanTold, parts: PlanParts, promise: ServicePromise): Block[] {
  const { key, says, department, channel, outcome, to, from, until } = promise;
  const window = sayWindow(from, until);
  return [
    heading(2, isNews(parts, promise) ? say('{name} (new or changed)', { name: says }) : says),
    ...bullets([
      fact(
        say('Who promises it'),
        say('{department}, by {channel}', {
          department: departmentOf(told, department),
          channel: channelInWords(channel, told.language),
        }),
      ),
      ...(to === undefined ? [] : [fact(say('To'), to)]),
      fact(say('Serves'), told.outcomes.get(outcome)?.statement ?? outcome),
      ...measureTold(promise),
      ...keptTold(told, parts, promise),
      ...hoursTold(told, promise),
      ...staffedTold(parts, key),
      ...(window === undefined ? [] : [fact(say('Valid'), window)]),
    ]),
  ];
}

function isNews({ news }: PlanParts, { key, readings }: ServicePromise): boolean {
  if (news === undefined) return false;
  return news.model.promises.includes(key) || readings.some(({ on }) => on >= news.since.day);
}

function measureTold({ measure }: ServicePromise): Runs[] {
  if (measure === undefined) return [];
  const { of, share, within, unit } = measure;
  const way = { share: sayNumber(share), of, within: within === undefined ? '' : sayAmount(within, unit) };
  return [
    fact(
      say('How well'),
      within === undefined ? say('{share} % of {of}', way) : say('{share} % of {of} within {within}', way),
    ),
  ];
}

function keptTold({ asOf }: PlanTold, { news }: PlanParts, promise: ServicePromise): Runs[] {
  if (promise.measure === undefined) return [];
  const kept = keptShare(promise, asOf);
  if (kept === undefined) return [fact(say('Kept'), say('Nobody has measured it yet.'))];
  const { last, state, readings } = kept;
  const way = {
    day: sayDay(last.on),
    share: sayNumber(last.share),
    readings,
    of: Math.round(kept.keptShare * readings),
  };
  const says =
    state === 'kept'
      ? say('Yes: {share} % on {day}; in {of, number} of {readings, number} readings.', way)
      : say('No, it is broken: {share} % on {day}; kept in {of, number} of {readings, number} readings.', way);
  const isNew = news !== undefined && last.on >= news.since.day;
  return [[...fact(say('Kept'), says), ...(isNew ? [' ', mark(say('New reading.'))] : [])]];
}

function hoursTold({ language, plan }: PlanTold, { hours, exceptions, timeZone }: ServicePromise): Runs[] {
  const week = weekInWords(hours, language);
  if (week === '') return [];
  const zone = timeZone ?? plan.organisation.timeZone;
  const said = zone === undefined ? week : say('{week} ({zone} time)', { week, zone });
  return [
    fact(say('Hours'), said),
    ...(exceptions.length === 0 ? [] : [fact(say('Other hours'), exceptionsTold(exceptions))]),
  ];
}

/** More other days than these are counted, not told. */
const MOST_DAYS = 6;

function exceptionsTold(exceptions: ServicePromise['exceptions']): string {
  const { shown, left } = firstOf(exceptions, MOST_DAYS);
  const days = shown.map(({ on, hours, because }) => {
    const day = sayDay(on);
    const said =
      hours.length === 0 ? say('{day}: closed', { day }) : `${day}: ${hours.join(' + ').replaceAll('-', '–')}`;
    return because === undefined ? said : say('{said} ({because})', { said, because });
  });
  return listed(
    left === 0 ? days : [...days, say('{count, plural, one {# more day} other {# more days}}', { count: left })],
  );
}

function staffedTold({ staffed }: PlanParts, key: string): Runs[] {
  const found = staffed.get(key);
  if (found === undefined || found.promisedHours === 0) return [];
  const hours = {
    missing: sayNumber(Math.round(found.missingHours)),
    promised: sayNumber(Math.round(found.promisedHours)),
  };
  return [
    fact(
      say('Staffed'),
      found.missingHours === 0
        ? say('Somebody is there in all {promised} hours of the coming year.', hours)
        : say('Nobody is there in {missing} of the {promised} promised hours of the coming year.', hours),
    ),
  ];
}
