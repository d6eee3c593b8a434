import { lastRevisionUpTo, revisionBeforeFirstAfter } from '@concord/persistence';
import { say } from '@concord/texts';
import { intlTimeZones } from '@concord/time-zones';
import { dayIn } from '../graphql/calendar.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { todayIn } from '../judgement/today.ts';
import type { Since } from './plan-parts.ts';

/** A day, or the number of a version; nothing where it is neither. */
export function sinceAsked(text: string): Since['asked'] | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : dayIn(text);
}

/** What to say to who asked for something else. */
export function notSince(text: string): string {
  return say('“{text}” is neither a day nor a version. Write a day, such as 2026-10-01, or a number, such as 12.', {
    text: text.slice(0, 40),
  });
}

/** Up to which write the plan is taken to be known: what was written on the day that is asked for is news. */
export async function readSince({ manager, organisation }: OrganisationReader, asked: Since['asked']): Promise<Since> {
  const { organisationId } = organisation;
  const zone = organisation.timeZone ?? 'UTC';
  if (typeof asked === 'string') {
    const moment = new Date(beginningOf(asked, zone).getTime() - 1);
    const revision = await revisionBeforeFirstAfter(manager, organisationId, moment);
    return { asked, revision: revision ?? organisation.revision, moment, day: asked };
  }
  const row = await lastRevisionUpTo(manager, organisationId, asked);
  const moment = row?.at ?? new Date(0);
  return { asked, revision: row?.number ?? 0, moment, day: todayIn(zone, moment) };
}

const zones = intlTimeZones();

/** @example beginningOf('2026-10-01', 'Europe/Oslo') // 2026-09-30T22:00:00Z */
export function beginningOf(day: string, zone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`) / 60_000;
  const about = midnight - zones.offsetAt(zone, midnight);
  return new Date((midnight - zones.offsetAt(zone, about)) * 60_000);
}
