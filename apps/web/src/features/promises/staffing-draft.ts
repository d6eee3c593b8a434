import { say } from '@concord/texts';
import type { StaffedHoursInput } from '../../graphql/operations.ts';
import {
  type ExceptionLine,
  type HoursLine,
  problemsOfHours,
  toExceptionLines,
  toExceptions,
  toHoursLines,
  toWeekdayHours,
} from './hours-draft.ts';
import type { Staffing } from './promise-details.ts';

/** Staffed hours as they stand in their form. */
export interface StaffingDraft {
  department: string;
  hours: HoursLine[];
  exceptions: ExceptionLine[];
  /** Empty: that of the organisation. */
  timeZone: string;
  from: string;
  until: string;
}

/** @param hours where it begins: with the hours that are promised, which the person corrects */
export function emptyStaffing(department: string, hours: Parameters<typeof toHoursLines>[0]): StaffingDraft {
  return { department, hours: toHoursLines(hours), exceptions: [], timeZone: '', from: '', until: '' };
}

export function toStaffingDraft({ department, hours, exceptions, timeZone, hasOwnTimeZone, from, until }: Staffing) {
  return {
    department: department.key,
    hours: toHoursLines(hours),
    exceptions: toExceptionLines(exceptions),
    timeZone: hasOwnTimeZone ? timeZone : '',
    from: from ?? '',
    until: until ?? '',
  } satisfies StaffingDraft;
}

/** What has to be put right before it is sent, by the name of the field. */
export function problemsOfStaffing({ department, hours }: StaffingDraft): Record<string, string> {
  return {
    ...(department === '' ? { department: say('Choose whose people are there.') } : {}),
    ...(hours.length === 0 ? { hours: say('Add the hours for which somebody is there.') } : {}),
    ...problemsOfHours(hours),
  };
}

export function toStaffingInput(channel: string, draft: StaffingDraft): StaffedHoursInput {
  const some = (text: string) => text.trim() || null;
  return {
    department: draft.department,
    channel,
    hours: toWeekdayHours(draft.hours),
    exceptions: toExceptions(draft.exceptions),
    timeZone: some(draft.timeZone),
    from: some(draft.from),
    until: some(draft.until),
  };
}
