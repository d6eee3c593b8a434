import {
  type ActionRow,
  type AgendaItemRow,
  conflictsMatching,
  type DecisionRow,
  type Language,
  type MeetingRow,
  openActions,
  pageOfDecisions,
} from '@concord/persistence';
import type { EntityManager } from 'typeorm';
import { todayIn } from '../../judgement/today.ts';
import type { AgendaTopics } from './propose-agenda.ts';
import { rankConflict } from './rank-conflict.ts';

/** More than a meeting could look at. */
const MOST_DECISIONS = 20;
const MOST_CONFLICTS = 500;

type OfMeeting = Pick<MeetingRow, 'organisationId' | 'seriesId' | 'startsAt' | 'people' | 'departments'>;

/** What an agenda needs to know of the plan. */
export interface AgendaPlan {
  /** Of the organisation: items that are proposed are named in it. */
  readonly language: Language;
  readonly model: { readonly organisation: { readonly timeZone?: string } };
  readonly outcomes: ReadonlyMap<string, { readonly weight: number }>;
}

/** The day of a meeting, where the organisation is. */
export function dayOf({ startsAt }: Pick<MeetingRow, 'startsAt'>, judgement: Pick<AgendaPlan, 'model'>): string {
  return todayIn(judgement.model.organisation.timeZone ?? 'UTC', startsAt);
}

/**
 * Of open actions, those that a meeting should ask about: what was promised in earlier meetings of its series, and what
 * its people should have done by its day.
 */
export function promisedFor(
  meeting: OfMeeting,
  judgement: Pick<AgendaPlan, 'model'>,
  open: Awaited<ReturnType<typeof openActions>>,
): ActionRow[] {
  const { seriesId, startsAt, people } = meeting;
  const day = dayOf(meeting, judgement);
  return open
    .filter(({ action, meeting: from }) => {
      const isOfSeries = seriesId !== null && from.seriesId === seriesId && from.startsAt < startsAt;
      return isOfSeries || (people.includes(action.ownerKey) && action.dueOn < day);
    })
    .map(({ action }) => action);
}

/** The same, of everything that is open now. */
export async function actionsFor(
  manager: EntityManager,
  judgement: Pick<AgendaPlan, 'model'>,
  meeting: OfMeeting,
): Promise<ActionRow[]> {
  return promisedFor(meeting, judgement, await openActions(manager, meeting.organisationId));
}

/** Everything that a meeting could talk about. */
export async function topicsFor(
  manager: EntityManager,
  judgement: AgendaPlan,
  meeting: OfMeeting,
): Promise<AgendaTopics> {
  const actions = await actionsFor(manager, judgement, meeting);
  const dueBy = dayOf(meeting, judgement);
  const decisions = await pageOfDecisions(manager, meeting.organisationId, { dueBy }, { limit: MOST_DECISIONS });
  const conflicts = await conflictsMatching(
    manager,
    meeting.organisationId,
    { states: ['open', 'acknowledged'], ...(meeting.departments.length > 0 && { departments: meeting.departments }) },
    { limit: MOST_CONFLICTS },
  );
  const weights = new Map([...judgement.outcomes].map(([key, { weight }]) => [key, weight]));
  return {
    actions: actions.length,
    decisions: decisions.filter(concerns(meeting)).map(({ decisionId, choice }) => ({ id: decisionId, title: choice })),
    conflicts: conflicts
      .filter(isAmong(meeting))
      .map((row) => ({ id: row.id, title: row.headline, ranking: rankConflict(row, weights) })),
  };
}

/** Decisions between departments of which one meets. */
function concerns({ departments }: OfMeeting): (decision: DecisionRow) => boolean {
  return (decision) => departments.length === 0 || decision.departments.some((key) => departments.includes(key));
}

/** Two of the departments concerned have to be there: one alone decides on nothing that lies between them. */
function isAmong({ departments }: OfMeeting): (conflict: { readonly departments: readonly string[] }) => boolean {
  const enough = Math.min(2, departments.length);
  return (conflict) => conflict.departments.filter((key) => departments.includes(key)).length >= enough;
}

/** Items that a new proposal leaves alone. */
export function keptItems(items: readonly AgendaItemRow[]): AgendaItemRow[] {
  return items.filter(({ isTouched, state }) => isTouched || state !== 'open');
}
