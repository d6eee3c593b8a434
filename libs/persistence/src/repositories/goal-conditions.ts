import type { Contact, GoalStatus, IsoDate } from '@concord/alignment-engine';
import { anyAround, type AskedCondition } from './asked-condition.ts';

export interface GoalFilter {
  /** Own or shared goals of any of these departments. */
  readonly departments?: readonly string[];
  /** Only goals with these keys. */
  readonly keys?: readonly string[];
  readonly statuses?: readonly GoalStatus[];
  readonly contacts?: readonly Contact[];
  /** Only goals of which nobody has said who starts them. */
  readonly unmarked?: boolean;
  /** Goals whose window shares a day with from..to. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** A part of the title or key, in any case. */
  readonly text?: string;
  readonly archived: boolean;
}

/** What a filter asks of a row `goal`; all of it has to hold. */
export function goalConditions(filter: GoalFilter): AskedCondition[] {
  const { archived, keys, statuses, contacts, unmarked = false, from, to, text, departments } = filter;
  return [
    { sql: archived ? 'goal.archived_at IS NOT NULL' : 'goal.archived_at IS NULL' },
    ...(keys ? [{ sql: 'goal.key = ANY (:keys::text[])', given: { keys } }] : []),
    ...(statuses ? [{ sql: 'goal.status = ANY (:statuses::text[])', given: { statuses } }] : []),
    ...(contacts ? [{ sql: 'goal.contact = ANY (:contacts::text[])', given: { contacts } }] : []),
    ...(unmarked ? [{ sql: 'goal.contact IS NULL' }] : []),
    ...(from ? [{ sql: '(goal.due_date IS NULL OR goal.due_date >= :from::date)', given: { from } }] : []),
    ...(to ? [{ sql: '(goal.from_date IS NULL OR goal.from_date <= :to::date)', given: { to } }] : []),
    ...(text ? [{ sql: SAYS, given: { part: anyAround(text) } }] : []),
    ...(departments ? [{ sql: OF_DEPARTMENTS, given: { departments } }] : []),
  ];
}

const SAYS = '(goal.title ILIKE :part::text OR goal.key ILIKE :part::text)';

const OF_DEPARTMENTS = `(goal.department_key = ANY (:departments::text[]) OR EXISTS (SELECT FROM goal_department shared
  WHERE shared.organisation_id = goal.organisation_id AND shared.goal_key = goal.key
    AND shared.department_key = ANY (:departments::text[])))`;
