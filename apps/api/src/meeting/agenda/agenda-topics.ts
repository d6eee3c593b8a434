import {
  actionsPromised,
  type ActionRow,
  type AgendaItemRow,
  conflictsMatching,
  type DecisionRow,
  type MeetingRow,
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
  readonly model: { readonly organisation: { readonly timeZone?: string } };
  readonly outcomes: ReadonlyMap<string, { readonly weight: number }>;
}

/** The day of a meeting, where the organisation is. */
export function dayOf({ startsAt }: Pick<MeetingRow, 'startsAt'>, judgement: Pick<AgendaPlan, 'model'>): string {
  return todayIn(judgement.model.organisation.timeZone ?? 'UTC', startsAt);
}

/** Open actions that a meeting should ask about. */
export function actionsFor(manager: EntityManager, judgement: AgendaPlan, meeting: OfMeeting): Promise<ActionRow[]> {
  const { organisationId, seriesId, startsAt, people } = meeting;
  return actionsPromised(manager, organisationId, { seriesId, startsAt, people, day: dayOf(meeting, judgement) });
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
