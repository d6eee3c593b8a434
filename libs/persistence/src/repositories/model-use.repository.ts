import type { EntityManager } from 'typeorm';

/** What of a model can be removed, so that something may still hold on to it. */
export type RemovableKind = 'department' | 'person' | 'outcome' | 'metric' | 'capacity' | 'scope' | 'scope-value';

export interface UseOutsidePlan {
  /** `history` is whatever only remembers it. */
  readonly use: 'archived-goal' | 'member' | 'token' | 'meeting' | 'decision' | 'action' | 'help' | 'history';
  /** What people call it; empty where it has no name. */
  readonly name: string;
}

const ARCHIVED = `SELECT 'archived-goal' AS use, goal.title AS name FROM goal`;
const IS_ARCHIVED = `goal.organisation_id = $1 AND goal.archived_at IS NOT NULL`;
const archivedBy = (table: string, column: string) =>
  `${ARCHIVED} WHERE ${IS_ARCHIVED} AND EXISTS (SELECT FROM ${table} part WHERE part.organisation_id = $1
     AND part.goal_key = goal.key AND part.${column} = $2)`;

/** What a plan does not tell of itself: $1 is the organisation, $2 the key. */
const USES: Readonly<Record<RemovableKind, readonly string[]>> = {
  department: [
    `${ARCHIVED} WHERE ${IS_ARCHIVED} AND goal.department_key = $2`,
    archivedBy('goal_department', 'department_key'),
    // Whoever adds a department of this key later must not find that others lead it.
    `SELECT 'member', account_id::text FROM department_role WHERE organisation_id = $1 AND department_key = $2`,
    `SELECT 'token', name FROM api_token WHERE organisation_id = $1 AND department_key = $2 AND revoked_at IS NULL`,
    `SELECT 'meeting', title FROM meeting
     WHERE organisation_id = $1 AND state IN ('draft', 'invited', 'in-progress') AND $2 = ANY (departments)`,
    `SELECT 'meeting', name FROM meeting_series WHERE organisation_id = $1 AND $2 = ANY (departments)`,
    `SELECT 'help', words FROM help
     WHERE organisation_id = $1 AND $2 IN (asking_department_key, giving_department_key)`,
  ],
  person: [
    `${ARCHIVED} WHERE ${IS_ARCHIVED} AND goal.owner_key = $2`,
    archivedBy('milestone', 'owner_key'),
    archivedBy('goal_action', 'owner_key'),
    archivedBy('goal_role', 'person_key'),
    archivedBy('goal_trainee', 'person_key'),
    `SELECT 'member', '' FROM membership WHERE organisation_id = $1 AND person_key = $2`,
    `SELECT 'meeting', title FROM meeting
     WHERE organisation_id = $1 AND $2 = ANY (people || present || chair_key)`,
    `SELECT 'meeting', name FROM meeting_series WHERE organisation_id = $1 AND $2 = ANY (people || chair_key)`,
    `SELECT 'decision', choice FROM decision WHERE organisation_id = $1
       AND (accountable_key = $2 OR $2 = ANY (responsible_keys || consulted_keys || informed_keys))`,
    `SELECT 'action', title FROM action
     WHERE organisation_id = $1 AND $2 IN (owner_key, settled_by_key, made_by_key)`,
    `SELECT 'history', '' WHERE
       EXISTS (SELECT FROM revision WHERE organisation_id = $1 AND person_key = $2)
       OR EXISTS (SELECT FROM goal_answer WHERE organisation_id = $1 AND asked = 'owner' AND asked_key = $2)
       OR EXISTS (SELECT FROM meeting_entry WHERE organisation_id = $1 AND $2 IN (person_key, struck_by_key))
       OR EXISTS (SELECT FROM workshop_participant WHERE organisation_id = $1 AND person_key = $2)
       OR EXISTS (SELECT FROM former_membership WHERE organisation_id = $1 AND person_key = $2)`,
  ],
  outcome: [archivedBy('goal_outcome', 'outcome_key')],
  metric: [
    `${ARCHIVED} WHERE ${IS_ARCHIVED} AND goal.metric_key = $2`,
    `SELECT 'decision', choice FROM decision WHERE organisation_id = $1 AND expected_metric_key = $2`,
  ],
  capacity: [archivedBy('goal_capacity', 'capacity_key')],
  scope: [archivedBy('goal_scope', 'dimension_key')],
  'scope-value': [archivedBy('goal_scope', "dimension_key || ' ' || part.value_key")],
};

/**
 * What still holds on to something of the model besides the plan itself: archived goals, and what people did with it.
 *
 * @param key of the entry; of a scope its dimension, of one of its values both: "region nordics"
 */
export function usesOutsidePlan(
  manager: EntityManager,
  organisationId: string,
  kind: RemovableKind,
  key: string,
): Promise<UseOutsidePlan[]> {
  return manager.query<UseOutsidePlan[]>(`${USES[kind].join('\nUNION ALL\n')}\nORDER BY 1, 2`, [organisationId, key]);
}
