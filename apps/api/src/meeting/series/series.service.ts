import {
  addSeries,
  changeSeries,
  type MeetingRow,
  meetingsOfSeries,
  raiseMeeting,
  lockMeeting,
  seriesById,
  seriesOf,
  type MeetingSeriesRow,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { notAllowed } from '../../access/not-allowed.ts';
import { has } from '../../access/standing.ts';
import { isUuid } from '../../graphql/is-uuid.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { InvalidInputError, NotFoundError, invalid } from '../../graphql/user-error.ts';
import type { WriteRefusal } from '../../writing/plan-writer.ts';
import { carryOver } from '../agenda/carry-over.ts';
import { mayRun } from '../meeting/may-run.ts';
import { plannedProblems } from '../meeting/meeting-problems.ts';
import {
  type BesideWriting,
  MadeBeside,
  mayNotRun,
  MeetingWriter,
  type WrittenBeside,
} from '../meeting/meeting-writer.ts';
import type { MeetingSaved } from '../meeting/meeting.graphql-types.ts';
import { addedMeeting, savedMeeting } from '../meeting/meeting.service.ts';
import { loadsOf } from '../meeting-loads.ts';
import { proposeInto } from '../agenda/propose-into.ts';
import { nextStart } from './next-start.ts';
import { type MeetingSeriesInput, MeetingSeriesSaved, StaleMeetingSeriesError } from './series.graphql-types.ts';
import { toSeries } from './to-series.ts';

const MOST_SERIES = 100;

export type SeriesRefusal = WriteRefusal | StaleMeetingSeriesError;

/** Plans meetings that come again. */
@Injectable()
export class SeriesService {
  constructor(private readonly writer: MeetingWriter) {}

  async plan(
    organisation: string,
    input: MeetingSeriesInput,
    context: RequestContext,
  ): Promise<MeetingSeriesSaved | SeriesRefusal> {
    const written = await this.writer.make<SeriesRefusal>(
      organisation,
      context,
      async ({ manager, standing, judgement, organisation: { organisationId } }) => {
        if (!has(standing, 'lead', input.departments)) return notAllowed(context.principal, 'lead');
        const problems = plannedProblems(judgement, { path: 'name', message: input.name }, input);
        if (problems.length > 0) return new InvalidInputError(problems);
        if ((await seriesOf(manager, organisationId)).length >= MOST_SERIES)
          return invalid(
            say('An organisation has at most {mostSeries} series. Change one that is not needed any more.', {
              mostSeries: MOST_SERIES,
            }),
          );
        const id = await addSeries(manager, organisationId, contentOf(input));
        return new MadeBeside(() => say('Planned the series “{name}”', { name: input.name.trim() }), id);
      },
      async ({ manager, organisation: { organisationId } }) =>
        (await seriesOf(manager, organisationId)).find(({ name }) => name === input.name.trim())?.seriesId,
    );
    return savedSeries(written);
  }

  async change(
    organisation: string,
    seen: { readonly series: string; readonly version: number },
    input: MeetingSeriesInput,
    context: RequestContext,
  ): Promise<MeetingSeriesSaved | SeriesRefusal> {
    const written = await this.writer.make<SeriesRefusal>(
      organisation,
      context,
      async (writing) => {
        const { manager, standing, judgement, afterwards, organisation: row } = writing;
        const series = await seriesIn(writing, seen.series);
        if (series instanceof NotFoundError) return series;
        if (!mayRun(standing, series)) return mayNotRun(context);
        const problems = plannedProblems(judgement, { path: 'name', message: input.name }, input);
        if (problems.length > 0) return new InvalidInputError(problems);
        const known = { seriesId: series.seriesId, version: seen.version };
        if (await changeSeries(manager, row.organisationId, known, contentOf(input)))
          return new MadeBeside(() => say('Changed the series “{name}”', { name: series.name }), series.seriesId);
        return new StaleMeetingSeriesError(
          say('Somebody else has changed this series in the meantime. Look at what it is now, then do it again.'),
          toSeries(afterwards, series),
        );
      },
      async () => seen.series,
    );
    return savedSeries(written);
  }

  /** Plans the next meeting of a series, with what was left over of the last one. */
  async planNext(
    organisation: string,
    series: string,
    startsAt: Date | undefined,
    context: RequestContext,
  ): Promise<MeetingSaved | WriteRefusal> {
    const written = await this.writer.make<WriteRefusal>(
      organisation,
      context,
      async (writing) => {
        const row = await seriesIn(writing, series);
        if (row instanceof NotFoundError) return row;
        if (!mayRun(writing.standing, row)) return mayNotRun(context);
        const { manager, organisation: own } = writing;
        const all = await meetingsOfSeries(manager, own.organisationId, [series]);
        const start = startsAt ?? startAfter(row, all.at(-1), own.timeZone ?? 'UTC');
        if (start === undefined) return invalid(say('This series has not met yet. Say when it begins.'), 'startsAt');
        if (all.some((one) => one.startsAt.getTime() === start.getTime()))
          return invalid(say('This series meets then already.'), 'startsAt');
        const meeting = await addedMeeting(writing, ofSeries(row, start));
        await takeOver(writing, all, meeting);
        return new MadeBeside(() => say('Planned the meeting “{title}”', { title: meeting.title }), meeting.meetingId);
      },
      async ({ manager, organisation: own }) =>
        (await meetingsOfSeries(manager, own.organisationId, [series])).at(-1)?.meetingId,
    );
    return savedMeeting(written);
  }
}

async function seriesIn(
  { manager, organisation }: BesideWriting,
  id: string,
): Promise<MeetingSeriesRow | NotFoundError> {
  const [row] = isUuid(id) ? await seriesById(manager, organisation.organisationId, [id]) : [];
  return row ?? new NotFoundError(say('There is no such series. Go back to the list of meetings.'));
}

function startAfter({ rhythm }: MeetingSeriesRow, last: MeetingRow | undefined, timeZone: string): Date | undefined {
  return last && nextStart(rhythm, last.startsAt, timeZone);
}

function ofSeries(
  { seriesId, name, purpose, chairKey, minutes, place, departments, people }: MeetingSeriesRow,
  startsAt: Date,
) {
  return { seriesId, title: name, purpose, chairKey, startsAt, minutes, place, departments, people };
}

/** What was left over of the meeting before comes first, then what is proposed in the time that remains. */
async function takeOver(
  { manager, judgement, now }: BesideWriting,
  all: readonly MeetingRow[],
  to: MeetingRow,
): Promise<void> {
  const last = all.findLast(({ state, startsAt }) => state === 'closed' && startsAt < to.startsAt);
  const from = last && (await lockMeeting(manager, to.organisationId, last.meetingId));
  if (!from || (await carryOver(manager, from, to)) === 0) return;
  await raiseMeeting(manager, from, now);
  await proposeInto(manager, judgement, to);
}

function contentOf({ name, purpose, rhythm, minutes, place, chair, departments, people }: MeetingSeriesInput) {
  return {
    name: name.trim(),
    purpose: purpose.trim(),
    rhythm,
    minutes,
    place: place?.trim() || null,
    chairKey: chair,
    departments: [...new Set(departments)],
    people: [...new Set(people)],
  };
}

async function savedSeries(written: WrittenBeside | SeriesRefusal): Promise<MeetingSeriesSaved | SeriesRefusal> {
  if (!('reader' in written)) return written;
  const row = await loadsOf(written.reader).series.load(written.id);
  if (!row) throw new Error(`The series ${written.id} vanished while it was written.`);
  return new MeetingSeriesSaved(toSeries(written.reader, row));
}
