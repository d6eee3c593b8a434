import type { DataSource, EntityManager } from 'typeorm';

/** How large an organisation is made. */
export interface Size {
  readonly goals: number;
  readonly milestonesOfGoal: number;
  readonly checkInsOfGoal: number;
}

export const DEPARTMENTS = 40;
const OUTCOMES = 12;
const METRICS = 2_000;
const PEOPLE = 500;
/** One for so many goals. */
const GOALS_TO_A_CONFLICT = 25;

export const AS_OF = '2026-11-16';

/**
 * Stores an organisation that nobody has typed: each value follows from its number, so that every run has the same.
 * Rows are written in the order of their keys and changed in another, as years of work leave them.
 */
export async function storeCompany(source: DataSource, key: string, size: Size): Promise<void> {
  await source.transaction(async (manager) => {
    // Rows bring the moments of their last writes, as they do out of a backup.
    await manager.query(`SET LOCAL concord.restoring TO 'yes'`);
    await manager.query(`SET LOCAL synchronous_commit TO off`);
    const [{ id }] = await manager.query<[{ id: string }]>(
      `INSERT INTO organisation (key, name, as_of, judged_on, revision) VALUES ($1, $2, $3, $3, 1)
       RETURNING organisation_id AS id`,
      [key, `The company ${key}`, AS_OF],
    );
    await manager.query(
      `INSERT INTO revision (organisation_id, number, kind, summary) VALUES ($1, 1, 'import', 'Made up')`,
      [id],
    );
    for (const { sql, uses } of statements(size)) await manager.query(sql, [id, ...uses]);
    await checked(manager, id, size);
  });
}

/** The moment of the last write of a row: some second of the last half year, told by a text. */
const moment = (text: string) =>
  `timestamptz '2026-05-20' + ((hashtext(${text}) & 16777215) * interval '1 second') - interval '10 days'`;
const named = (what: string, number: string) => `'${what}-' || lpad((${number})::text, 6, '0')`;
const oneOf = (what: string, many: number, number: string) => named(what, `(${number}) % ${String(many)}`);

function statements({ goals, milestonesOfGoal, checkInsOfGoal }: Size): { sql: string; uses: number[] }[] {
  return [...business(), ...goalStatements(goals, milestonesOfGoal, checkInsOfGoal), ...conflictStatements(goals)];
}

function business(): { sql: string; uses: number[] }[] {
  return [
    {
      sql: `INSERT INTO department (organisation_id, key, name, position)
        SELECT $1, ${named('department', 'i')}, 'Department number ' || i, i FROM generate_series(0, $2 - 1) i`,
      uses: [DEPARTMENTS],
    },
    {
      sql: `INSERT INTO person (organisation_id, key, name, department_key, position)
        SELECT $1, ${named('person', 'i')}, 'Person ' || i, ${oneOf('department', DEPARTMENTS, 'i')}, i FROM generate_series(0, $2 - 1) i`,
      uses: [PEOPLE],
    },
    {
      sql: `INSERT INTO customer_outcome (organisation_id, key, statement, audience, weight, position)
        SELECT $1, ${named('outcome', 'i')}, 'My order arrives on the day that was promised, ' || i, 'customer', 1 + i, i FROM generate_series(0, $2 - 1) i`,
      uses: [OUTCOMES],
    },
    {
      sql: `INSERT INTO metric (organisation_id, key, name, unit, better, customer_visible, position)
        SELECT $1, ${named('metric', 'i')}, 'Metric ' || i, 'days', 'lower', i % 2 = 0, i FROM generate_series(0, $2 - 1) i`,
      uses: [METRICS],
    },
  ];
}

function goalStatements(goals: number, milestones: number, checkIns: number): { sql: string; uses: number[] }[] {
  const goal = named('goal', 'i');
  return [
    {
      sql: `INSERT INTO goal (organisation_id, key, department_key, title, metric_key, target_kind, target_low, target_high,
          baseline, due_date, commitment, promise, emphasis, owner_key, status, position, archived_at, version, updated_at)
        SELECT $1, ${goal}, ${oneOf('department', DEPARTMENTS, 'i * 7')}, 'Deliver what was ordered within the days promised, part ' || i,
          ${oneOf('metric', METRICS, 'i * 13')}, (ARRAY['at-least', 'at-most', 'between'])[1 + i % 3],
          CASE WHEN i % 3 <> 1 THEN i % 50 / 8.0 END, CASE WHEN i % 3 <> 0 THEN 10 + i % 50 / 8.0 END, 30 + i % 7,
          CASE WHEN i % 11 <> 0 THEN date '2026-06-30' + i % 400 END, CASE WHEN i % 5 = 0 THEN 'aspirational' ELSE 'committed' END,
          i % 4 = 0, 1, CASE WHEN i % 6 <> 0 THEN ${oneOf('person', PEOPLE, 'i * 3')} END,
          (ARRAY['active', 'active', 'active', 'active', 'draft', 'done', 'cancelled'])[1 + i % 7], i,
          CASE WHEN i % 97 = 96 THEN timestamptz '2026-10-01' END, 1 + i % 9, ${moment(`'goal' || i`)}
        FROM generate_series(0, $2 - 1) i`,
      uses: [goals],
    },
    {
      sql: `INSERT INTO goal_outcome (organisation_id, goal_key, outcome_key, effect, updated_at)
        SELECT $1, ${goal}, ${oneOf('outcome', OUTCOMES, 'i + j * 5')}, CASE WHEN (i + j) % 5 = 0 THEN -0.5 ELSE 0.75 END, ${moment(`'serves' || i`)}
        FROM generate_series(0, $2 - 1) i, generate_series(0, i % 2) j`,
      uses: [goals],
    },
    {
      sql: `INSERT INTO milestone (organisation_id, goal_key, key, title, due_date, weight, done_date, position, updated_at)
        SELECT $1, ${goal}, ${named('step', 'j')}, 'Step ' || j || ' on the way', date '2026-03-31' + j * 60, 1,
          CASE WHEN (i + j) % 4 < 2 THEN date '2026-04-07' + j * 60 END, j, ${moment(`'step' || i * 10 + j`)}
        FROM generate_series(0, $2 - 1) i, generate_series(0, $3 - 1) j`,
      uses: [goals, milestones],
    },
    {
      // Of every tenth goal the last one says the one before it right.
      sql: `INSERT INTO check_in (organisation_id, goal_key, position, on_date, value, confidence, note, corrected_by, updated_at)
        SELECT $1, ${goal}, j, date '2026-01-15' + 30 * CASE WHEN i % 10 = 0 AND j = $3 - 1 THEN j - 1 ELSE j END, 30 - j - i % 8 / 8.0,
          CASE WHEN i % 3 <> 0 THEN (i + j) % 21 / 20.0 END, CASE WHEN j % 3 = 0 THEN 'Two more dealers are on board' END,
          CASE WHEN i % 10 = 0 AND j = $3 - 2 THEN j + 1 END, ${moment(`'said' || i * 10 + j`)}
        FROM generate_series(0, $2 - 1) i, generate_series(0, $3 - 1) j`,
      uses: [goals, checkIns],
    },
  ];
}

/** Between goals that are far apart in the tables, of two departments or three. */
function conflictStatements(goals: number): { sql: string; uses: number[] }[] {
  const its = `SELECT i, array_agg(key ORDER BY key) AS goals, array_agg(DISTINCT department_key ORDER BY department_key) AS departments
    FROM generate_series(0, $2 - 1) i, generate_series(0, 1 + (i % 4 = 0)::int) j, goal
    WHERE goal.organisation_id = $1 AND goal.key = ${named('goal', `(i * 7919 + j * 31) % ${String(goals)}`)} GROUP BY i`;
  const many = Math.max(4, Math.floor(goals / GOALS_TO_A_CONFLICT));
  return [
    {
      sql: `INSERT INTO conflict (organisation_id, id, rule, tier, headline, explanation, severity, stake, magnitude, exposure,
          confidence, tier_order, urgency, goals, departments, outcomes, laws, state, first_revision, updated_at)
        SELECT $1, 'trade-off:' || md5(i::text), 'trade-off', (ARRAY['proven', 'stated', 'possible'])[1 + i % 3],
          'At most 5 days or at least 9 days: promised delivery time, ' || i,
          'Sales promises customers delivery within 5 days, and manufacturing plans with at least 9; customers who care for being on time get neither.',
          i % 100 / 100.0, 1, i % 100 / 100.0, 1, 0.6, i % 3, i % 1000, goals, departments, '{}', '{}',
          CASE WHEN i % 10 = 0 THEN 'resolved' ELSE 'open' END, 1, ${moment(`'clash' || i`)}
        FROM (${its}) AS clash`,
      uses: [many],
    },
    {
      sql: `INSERT INTO conflict_goal (organisation_id, goal_key, conflict_id, updated_at)
        SELECT organisation_id, unnest(goals), id, updated_at FROM conflict WHERE organisation_id = $1`,
      uses: [],
    },
  ];
}

/** A benchmark of less than it says would flatter everybody. */
async function checked(manager: EntityManager, id: string, { goals, milestonesOfGoal, checkInsOfGoal }: Size) {
  const [found] = await manager.query<[Record<string, number>]>(
    `SELECT (SELECT count(*)::int FROM goal WHERE organisation_id = $1) AS goals,
            (SELECT count(*)::int FROM milestone WHERE organisation_id = $1) AS milestones,
            (SELECT count(*)::int FROM check_in WHERE organisation_id = $1) AS "checkIns"`,
    [id],
  );
  const wanted = { goals, milestones: goals * milestonesOfGoal, checkIns: goals * checkInsOfGoal };
  if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`Stored ${JSON.stringify(found)}.`);
}
