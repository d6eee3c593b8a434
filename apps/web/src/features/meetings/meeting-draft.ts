import { say } from '@concord/texts';
import type {
  MeetingInput,
  MeetingPartsFragment,
  MeetingRhythm,
  MeetingSeriesInput,
  SeriesListedFragment,
} from '../../graphql/operations.ts';
import { readMoment, toLocalFields } from '../../components/local-moment.ts';

/** A meeting, or meetings that come again, as typed. */
export interface MeetingDraft {
  /** Of a series its name, which is the title of its meetings. */
  readonly title: string;
  readonly purpose: string;
  readonly departments: string[];
  readonly people: string[];
  readonly chair: string;
  /** Unused in a series. */
  readonly day: string;
  readonly time: string;
  readonly minutes: string;
  readonly place: string;
  /** Unused in a meeting. */
  readonly rhythm: MeetingRhythm;
}

export type DraftProblems = Readonly<Record<string, string>>;

/** @param chair whoever plans it, who most often leads it too */
export function emptyMeeting(chair: string): MeetingDraft {
  return {
    title: '',
    purpose: '',
    departments: [],
    people: [],
    chair,
    ...toLocalFields(),
    minutes: '60',
    place: '',
    rhythm: 'MONTHLY',
  };
}

export function draftOfMeeting(meeting: MeetingPartsFragment): MeetingDraft {
  return {
    ...emptyMeeting(meeting.chair?.key ?? ''),
    ...toLocalFields(meeting.startsAt),
    title: meeting.title,
    purpose: meeting.purpose,
    departments: meeting.departments.map(({ key }) => key),
    people: meeting.participants.filter(({ isInvited }) => isInvited).map(({ person }) => person.key),
    minutes: String(meeting.minutes),
    place: meeting.place ?? '',
  };
}

export function draftOfSeries(series: SeriesListedFragment): MeetingDraft {
  return {
    ...emptyMeeting(series.chair?.key ?? ''),
    title: series.name,
    purpose: series.purpose,
    departments: series.departments.map(({ key }) => key),
    people: series.people.map(({ key }) => key),
    minutes: String(series.minutes),
    place: series.place ?? '',
    rhythm: series.rhythm,
  };
}

/** @returns what to send, or what is missing at each field, with the cure. */
export function toMeetingInput(draft: MeetingDraft): { input: MeetingInput } | { problems: DraftProblems } {
  const startsAt = readMoment(draft.day, draft.time);
  const problems = {
    ...problemsOf(draft),
    ...(startsAt === undefined ? { day: say('Choose a day and a time.') } : {}),
  };
  if (startsAt === undefined || Object.keys(problems).length > 0) return { problems };
  return { input: { title: draft.title.trim(), startsAt, ...plannedOf(draft) } };
}

/** The same for a series. */
export function toSeriesInput(draft: MeetingDraft): { input: MeetingSeriesInput } | { problems: DraftProblems } {
  const problems = problemsOf(draft);
  if (Object.keys(problems).length > 0) return { problems };
  return { input: { name: draft.title.trim(), rhythm: draft.rhythm, ...plannedOf(draft) } };
}

/**
 * What the server refuses, by the field that shows it; under `whole` what belongs to none.
 *
 * @example
 * toDraftProblems([{ path: 'startsAt', message: 'This series meets then already.' }]); // { day: '…' }
 */
export function toDraftProblems(
  problems: readonly { readonly path: string; readonly message: string }[],
): Record<string, string> {
  const fields = new Map(problems.map(({ path, message }) => [fieldOf(path), message]));
  return Object.fromEntries(fields);
}

const FIELDS = new Set(['title', 'purpose', 'departments', 'people', 'chair', 'minutes', 'place', 'rhythm']);

function fieldOf(path: string): string {
  const field = path.replace(/^input\./, '').replace(/[.[].*$/, '');
  if (field === 'startsAt') return 'day';
  if (field === 'name') return 'title';
  return FIELDS.has(field) ? field : 'whole';
}

function problemsOf({ title, purpose, departments, chair, minutes }: MeetingDraft): Record<string, string> {
  return {
    ...(title.trim() === '' ? { title: say('Give it a title that people recognise in their calendar.') } : {}),
    ...(purpose.trim() === '' ? { purpose: say('Say what shall be different after it.') } : {}),
    ...(departments.length === 0
      ? { departments: say('Choose the departments whose conflicts are on the agenda.') }
      : {}),
    ...(chair === '' ? { chair: say('Choose who leads it.') } : {}),
    ...(/^\d+$/.test(minutes.trim()) ? {} : { minutes: say('Type the length in minutes, such as 60.') }),
  };
}

function plannedOf({ purpose, departments, people, chair, minutes, place }: MeetingDraft) {
  return {
    purpose: purpose.trim(),
    departments,
    people,
    chair,
    minutes: Number(minutes),
    ...(place.trim() === '' ? {} : { place: place.trim() }),
  };
}
