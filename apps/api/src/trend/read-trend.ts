import {
  alignmentDays,
  type CausesOfSpan,
  causesOfSpans,
  type RevisionSpan,
  type StoredAlignmentDay,
} from '@concord/persistence';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { movedVisibly, weekBefore } from './steps-of-trend.ts';
import { toCauses } from './to-causes.ts';
import type { AlignmentDay, AlignmentTrend } from './trend.graphql-types.ts';

/** Three years of days, and some. */
const MOST_DAYS = 1_100;
const MOST_CAUSES = 8;

/** The trend of a span of time with what caused its steps: two statements, however many days there are. */
export async function readTrend(
  reader: OrganisationReader,
  span: { readonly from: string; readonly to: string },
): Promise<AlignmentTrend> {
  const { manager, organisation } = reader;
  const { organisationId } = organisation;
  const days = await alignmentDays(manager, organisationId, span, MOST_DAYS);
  const steps = days.flatMap((day, index) => {
    const before = days[index - 1];
    return before && movedVisibly(before, day) ? [{ day, between: between(before, day) }] : [];
  });
  const week = weekBefore(days);
  const spans = [...steps.map((step) => step.between), ...(week ? [between(week.from, week.to)] : [])];
  const found = await causesOfSpans(manager, organisationId, spans, MOST_CAUSES);
  const judgement = await reader.judgement();
  const caused = new Map(steps.map(({ day }, index) => [day.onDate, found[index]]));
  const toDay = (day: StoredAlignmentDay): AlignmentDay => {
    const causes = caused.get(day.onDate);
    const { onDate: on, headline, overall, conflictLoad } = day;
    return { on, headline, overall, conflictLoad, causes: causes ? toCauses(reader, judgement, causes) : null };
  };
  return {
    days: days.map(toDay),
    lastWeek: week
      ? {
          from: toDay(week.from),
          to: toDay(week.to),
          causes: toCauses(reader, judgement, found[steps.length] ?? NOTHING),
        }
      : null,
  };
}

const NOTHING: CausesOfSpan = { causes: [], opened: 0, closed: 0, decided: 0, goals: 0, total: 0 };

function between(before: StoredAlignmentDay, day: StoredAlignmentDay): RevisionSpan {
  return { after: before.revision, upTo: day.revision };
}
