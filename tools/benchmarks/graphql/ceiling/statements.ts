import type { OperationName } from '../operations.ts';

/** Text in place of parameters of an operation, in this order. */
interface Statement {
  readonly text: string;
  readonly parameters: readonly string[];
}

const OURS = '(SELECT organisation_id FROM organisation WHERE key = $1)';
const SPOKEN = (column: string) => `upper(replace(${column}, '-', '_'))`;
const row = (columns: string, from = '') => `(SELECT row_to_json(one) FROM (SELECT ${columns} ${from}) AS one)`;
const rows = (columns: string, from: string) =>
  `(SELECT coalesce(json_agg(one), '[]') FROM (SELECT ${columns} ${from}) AS one)`;
const cursor = (...parts: string[]) =>
  `translate(encode(convert_to(json_build_array(${parts.join(', ')})::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/** A page out of one row more than fits, in the order in which they come. */
const page = (most: string, node: string, end: string) =>
  `json_build_object('nodes', coalesce(json_agg(${node} ORDER BY place) FILTER (WHERE place <= ${most}), '[]'),
     'pageInfo', json_build_object('hasNextPage', count(*) > ${most}, 'endCursor', max(${end}) FILTER (WHERE place = least(${most}, last))))`;

const answer = (field: string, value: string) =>
  `json_build_object('data', json_build_object('organisation', json_build_object('${field}', ${value})))::text AS body`;

const GOAL_NODE = row(`goal.key, goal.title, ${SPOKEN('goal.status')} AS status, goal.due_date AS due,
  ${row('key, name', 'FROM department WHERE department.organisation_id = goal.organisation_id AND department.key = goal.department_key')} AS department,
  ${rows(
    `effect, ${row('customer_outcome.key, statement')} AS outcome`,
    `FROM goal_outcome JOIN customer_outcome ON customer_outcome.organisation_id = goal_outcome.organisation_id AND customer_outcome.key = outcome_key
     WHERE goal_outcome.organisation_id = goal.organisation_id AND goal_key = goal.key`,
  )} AS serves,
  ${rows(
    'key, title, due_date AS due, done_date AS done',
    'FROM milestone WHERE milestone.organisation_id = goal.organisation_id AND goal_key = goal.key ORDER BY position',
  )} AS milestones,
  ${row(
    'on_date AS "on", value, confidence',
    `FROM check_in WHERE check_in.organisation_id = goal.organisation_id AND goal_key = goal.key AND corrected_by IS NULL
     ORDER BY on_date DESC, position DESC LIMIT 1`,
  )} AS "latestCheckIn"`);

const LIST: Statement = {
  text: `SELECT ${answer('goals', page('50', GOAL_NODE, cursor('goal.position', 'goal.key')))}
    FROM (SELECT *, row_number() OVER () AS place, count(*) OVER () AS last FROM (
      SELECT * FROM goal WHERE organisation_id = ${OURS} AND archived_at IS NULL ORDER BY position, key LIMIT 51
    ) AS found) AS goal`,
  parameters: ['key'],
};

const ROW =
  row(`id, title, department, owner, metric, status, commitment, "targetKind", "targetLow", "targetHigh", due, version,
  to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "updatedAt"`);

const ROWS: Statement = {
  text: `SELECT ${answer('goalRows', page('$2', ROW, cursor('updated_at', 'id')))}
    FROM (SELECT *, row_number() OVER () AS place, count(*) OVER () AS last FROM (
      SELECT key AS id, title, department_key AS department, owner_key AS owner, metric_key AS metric, status, commitment,
             target_kind AS "targetKind", target_low AS "targetLow", target_high AS "targetHigh", due_date AS due, version, updated_at
      FROM goal WHERE organisation_id = ${OURS} AND archived_at IS NULL ORDER BY updated_at, key LIMIT $2::int + 1
    ) AS found) AS goal`,
  parameters: ['key', 'first'],
};

const COUNTS = `goals_draft AS "goalsDraft", goals_active AS "goalsActive", goals_done AS "goalsDone", goals_cancelled AS "goalsCancelled",
  milestones, milestones_done AS "milestonesDone",
  conflicts_proven AS "conflictsProven", conflicts_stated AS "conflictsStated", conflicts_possible AS "conflictsPossible"`;

const OVERVIEW: Statement = {
  text: `SELECT ${answer(
    'overview',
    row(
      `${COUNTS}, ${rows(
        `${row('department.key, name')} AS department, ${COUNTS}`,
        `FROM department_overview JOIN department ON department.organisation_id = department_overview.organisation_id AND department.key = department_key
         WHERE department_overview.organisation_id = whole.organisation_id ORDER BY position`,
      )} AS departments`,
    ),
  )} FROM organisation_overview AS whole WHERE organisation_id = ${OURS}`,
  parameters: ['key'],
};

const CONFLICT: Statement = {
  text: `SELECT ${answer(
    'conflict',
    row(
      `id, ${SPOKEN('rule')} AS rule, ${SPOKEN('tier')} AS tier, headline, explanation, severity, confidence, ${rows(
        `goal.key, title, ${SPOKEN('status')} AS status, due_date AS due,
         CASE WHEN target_kind IS NOT NULL THEN ${row(`${SPOKEN('target_kind')} AS kind, target_low AS low, target_high AS high`)} END AS target,
         ${row('department.key, name')} AS department`,
        `FROM goal JOIN department ON department.organisation_id = goal.organisation_id AND department.key = department_key
         WHERE goal.organisation_id = conflict.organisation_id AND goal.key = ANY (conflict.goals)`,
      )} AS goals`,
    ),
  )} FROM conflict WHERE organisation_id = ${OURS} AND id = $2`,
  parameters: ['key', 'id'],
};

export const STATEMENTS: Readonly<Record<OperationName, Statement>> = {
  list50: LIST,
  rows1k: ROWS,
  rows10k: ROWS,
  overview: OVERVIEW,
  conflict: CONFLICT,
};
