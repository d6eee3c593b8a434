import { type ConflictRule, type ConflictState, type Tier, TIER_ORDER } from '@concord/alignment-engine';
import { anyAround, type AskedCondition } from './asked-condition.ts';

export interface ConflictFilter {
  readonly states?: readonly ConflictState[] | undefined;
  readonly tiers?: readonly Tier[] | undefined;
  readonly rules?: readonly ConflictRule[] | undefined;
  /** Of all of these departments. */
  readonly allDepartments?: readonly string[] | undefined;
  /** Of any of these departments, outcomes or goals. */
  readonly departments?: readonly string[] | undefined;
  readonly outcomes?: readonly string[] | undefined;
  readonly goals?: readonly string[] | undefined;
  /** About any of these promises. */
  readonly promises?: readonly string[] | undefined;
  /** Of all of these goals. */
  readonly allGoals?: readonly string[] | undefined;
  /** Of goals on each of these metrics. */
  readonly allMetrics?: readonly string[] | undefined;
  /** A part of the headline, in any case. */
  readonly text?: string | undefined;
  /** Not acknowledged yet by this department, which is concerned; open ones, if no state is named. */
  readonly waitingFor?: string | undefined;
}

/** Conflicts that the engine finds now. */
export const FOUND_STATES: readonly ConflictState[] = ['open', 'acknowledged', 'decided', 'accepted', 'dismissed'];

/** What a filter asks of a row `conflict`; all of it has to hold. */
export function conflictConditions(filter: ConflictFilter): AskedCondition[] {
  const {
    tiers,
    rules,
    departments,
    allDepartments,
    outcomes,
    goals,
    allGoals,
    allMetrics,
    promises,
    text,
    waitingFor,
  } = filter;
  const { states = waitingFor === undefined ? FOUND_STATES : (['open'] as const) } = filter;
  return [
    { sql: 'conflict.state = ANY (:states::text[])', given: { states } },
    ...(tiers ? [{ sql: OF_TIERS, given: { tiers: tiers.map((tier) => TIER_ORDER[tier]) } }] : []),
    ...(rules ? [{ sql: 'conflict.rule = ANY (:rules::text[])', given: { rules } }] : []),
    ...(departments ? [{ sql: 'conflict.departments && :departments::text[]', given: { departments } }] : []),
    ...(allDepartments ? [{ sql: 'conflict.departments @> :allDepartments::text[]', given: { allDepartments } }] : []),
    ...(outcomes ? [{ sql: 'conflict.outcomes && :outcomes::text[]', given: { outcomes } }] : []),
    ...(goals ? [{ sql: ABOUT_ANY, given: { goals } }] : []),
    ...(promises ? [{ sql: 'conflict.promise_key = ANY (:promises::text[])', given: { promises } }] : []),
    ...(allGoals ? [{ sql: ABOUT_ALL, given: { allGoals } }] : []),
    ...(allMetrics ? [{ sql: ON_ALL, given: { allMetrics } }] : []),
    ...(text ? [{ sql: 'conflict.headline ILIKE :part::text', given: { part: anyAround(text) } }] : []),
    ...(waitingFor ? [{ sql: NOT_ACKNOWLEDGED, given: { waitingFor } }] : []),
  ];
}

/** By their place, as lists are ordered: the other tiers are not read at all. */
const OF_TIERS = 'conflict.tier_order = ANY (:tiers::smallint[])';

const ABOUT_ANY = `conflict.id IN (SELECT about.conflict_id FROM conflict_goal about
  WHERE about.organisation_id = conflict.organisation_id AND about.goal_key = ANY (:goals::text[]))`;

const ABOUT_ALL = `ARRAY(SELECT about.goal_key FROM conflict_goal about
  WHERE about.organisation_id = conflict.organisation_id AND about.conflict_id = conflict.id) @> :allGoals::text[]`;

const ON_ALL = `ARRAY(SELECT goal.metric_key FROM conflict_goal about
  JOIN goal ON goal.organisation_id = about.organisation_id AND goal.key = about.goal_key
  WHERE about.organisation_id = conflict.organisation_id AND about.conflict_id = conflict.id)
  @> :allMetrics::text[]`;

const NOT_ACKNOWLEDGED = `:waitingFor::text = ANY (conflict.departments)
  AND NOT EXISTS (SELECT FROM conflict_acknowledgement known WHERE known.organisation_id = conflict.organisation_id
    AND known.conflict_id = conflict.id AND known.department_key = :waitingFor::text)`;
