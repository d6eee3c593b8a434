import type { ConflictState } from '@concord/alignment-engine';
import type { EntityManager } from 'typeorm';

/** What lies between two departments, metrics or goals: the conflicts that nobody has settled yet, added up. */
export interface ConflictTie {
  /** Two keys, sorted. */
  readonly keys: readonly [string, string];
  readonly conflicts: number;
  readonly proven: number;
  readonly stated: number;
  readonly possible: number;
  /** Of all of them together. */
  readonly severity: number;
  /** Of the most severe, 0 to 1. */
  readonly worst: number;
}

export interface ConflictTies {
  /** The most severe first. */
  readonly ties: readonly ConflictTie[];
  /** How many pairs there are besides. */
  readonly leftOut: number;
}

/** What somebody has still to do something about. */
export const UNSETTLED: readonly ConflictState[] = ['open', 'acknowledged'];

/** A conflict of three departments lies between each two of them. */
export function conflictsBetweenDepartments(
  manager: EntityManager,
  organisationId: string,
  most: number,
): Promise<ConflictTies> {
  return tiesOf(manager, BETWEEN_DEPARTMENTS, [organisationId, UNSETTLED, most]);
}

/** @param metrics keys; only conflicts between two different ones of them count */
export function conflictsBetweenMetrics(
  manager: EntityManager,
  organisationId: string,
  metrics: readonly string[],
): Promise<ConflictTies> {
  return tiesOf(manager, between('goal.metric_key'), [organisationId, UNSETTLED, ALL, metrics]);
}

/** @param goals keys; only conflicts between two of them count */
export function conflictsBetweenGoals(
  manager: EntityManager,
  organisationId: string,
  goals: readonly string[],
): Promise<ConflictTies> {
  return tiesOf(manager, between('goal.key'), [organisationId, UNSETTLED, ALL, goals]);
}

/** More than the pairs of all that may be asked for. */
const ALL = 10_000;

const TOLD = `one.key AS one, other.key AS other, count(*)::int AS conflicts,
  count(*) FILTER (WHERE one.tier = 'proven')::int AS proven,
  count(*) FILTER (WHERE one.tier = 'stated')::int AS stated,
  count(*) FILTER (WHERE one.tier = 'possible')::int AS possible,
  sum(one.severity) AS severity, max(one.severity) AS worst, (count(*) OVER ())::int AS pairs`;

/** Keys are compared letter by letter, so that the order never depends on the language of a database. */
const EACH_PAIR = `one.id = other.id AND one.key COLLATE "C" < other.key COLLATE "C"
  GROUP BY one.key, other.key
  ORDER BY sum(one.severity) DESC, one.key COLLATE "C", other.key COLLATE "C" LIMIT $3`;

const BETWEEN_DEPARTMENTS = `WITH standing AS (
    SELECT conflict.id, conflict.tier, conflict.severity, concerned.key
    FROM conflict, unnest(conflict.departments) AS concerned (key)
    WHERE conflict.organisation_id = $1 AND conflict.state = ANY ($2::text[]))
  SELECT ${TOLD} FROM standing one, standing other WHERE ${EACH_PAIR}`;

const between = (key: string) => `WITH standing AS (
    SELECT DISTINCT conflict.id, conflict.tier, conflict.severity, ${key} AS key
    FROM goal
    JOIN conflict_goal about ON about.organisation_id = goal.organisation_id AND about.goal_key = goal.key
    JOIN conflict ON conflict.organisation_id = about.organisation_id AND conflict.id = about.conflict_id
    WHERE goal.organisation_id = $1 AND ${key} = ANY ($4::text[]) AND conflict.state = ANY ($2::text[]))
  SELECT ${TOLD} FROM standing one, standing other WHERE ${EACH_PAIR}`;

interface ToldTie extends Omit<ConflictTie, 'keys'> {
  readonly one: string;
  readonly other: string;
  /** Before the limit. */
  readonly pairs: number;
}

async function tiesOf(manager: EntityManager, statement: string, given: unknown[]): Promise<ConflictTies> {
  const rows = await manager.query<ToldTie[]>(statement, given);
  const ties = rows.map(({ one, other, pairs: _, ...told }) => ({ keys: [one, other] as const, ...told }));
  return { ties, leftOut: (rows[0]?.pairs ?? 0) - ties.length };
}
