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

/** A page out of `found`, which has one row more than fits, in the order in which they come. */
const page = (most: string, columns: string, table: string, end: string) =>
  `json_build_object('nodes', ${rows(columns, `FROM found AS ${table} LIMIT ${most}`)},
     'pageInfo', json_build_object('hasNextPage', (SELECT count(*) > ${most} FROM found), 'endCursor', (SELECT ${end} FROM (
       SELECT * FROM found OFFSET greatest(least(${most}, (SELECT count(*) FROM found)) - 1, 0) LIMIT 1) AS ${table})))`;

const answer = (field: string, value: string) =>
  `json_build_object('data', json_build_object('organisation', json_build_object('${field}', ${value})))::text AS body`;

const GOAL_COLUMNS = `goal.key, goal.title, ${SPOKEN('goal.status')} AS status, goal.due_date AS due,
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
  )} AS "latestCheckIn"`;

const LIST: Statement = {
  text: `WITH found AS MATERIALIZED (
      SELECT * FROM goal WHERE organisation_id = ${OURS} AND archived_at IS NULL ORDER BY position, key LIMIT 51)
    SELECT ${answer('goals', page('50', GOAL_COLUMNS, 'goal', cursor('goal.position', 'goal.key')))}`,
  parameters: ['key'],
};

const MOMENT = `to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const ROW_COLUMNS = `key AS id, title, department_key AS department, owner_key AS owner, metric_key AS metric, status, commitment,
  target_kind AS "targetKind", target_low AS "targetLow", target_high AS "targetHigh", due_date AS due, version, ${MOMENT} AS "updatedAt"`;

const ROWS: Statement = {
  text: `WITH found AS MATERIALIZED (
      SELECT key, title, department_key, owner_key, metric_key, status, commitment, target_kind, target_low, target_high,
             due_date, version, updated_at
      FROM goal WHERE organisation_id = ${OURS} AND archived_at IS NULL ORDER BY updated_at, key LIMIT $2::int + 1)
    SELECT ${answer('goalRows', page('$2', ROW_COLUMNS, 'goal', cursor(MOMENT, 'key')))}`,
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
