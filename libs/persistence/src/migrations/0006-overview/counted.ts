/** Rows that are counted into an overview. */
export interface Counted {
  readonly table: string;
  /** What tells them apart and what it depends on where they count, in SQL. */
  readonly columns: readonly string[];
  /** Columns of the overview, each with the condition under which a row counts there. */
  readonly counts: Readonly<Record<string, string>>;
  /** In FROM: rows of `changed` that count, each with the department that they count for. */
  readonly forDepartments: string;
  /** The same for the organisation. */
  readonly forOrganisation: string;
}

const GOAL_COLUMNS = ['organisation_id', 'key', 'department_key', 'status', 'archived_at IS NULL AS is_there'];
const MILESTONE_COUNTS = { milestones: 'true', milestones_done: 'is_done' };

export const GOALS: Counted = {
  table: 'goal',
  columns: GOAL_COLUMNS,
  counts: {
    goals_draft: `status = 'draft'`,
    goals_active: `status = 'active'`,
    goals_done: `status = 'done'`,
    goals_cancelled: `status = 'cancelled'`,
  },
  forDepartments: 'changed WHERE is_there',
  forOrganisation: 'changed WHERE is_there',
};

// What is looked up row by row is told so with LIMIT and OFFSET: a plan is kept for the session, and one that was made
// for a large import must not read a whole table for every small edit that comes after it.
const WITH_ITS_GOAL = `changed CROSS JOIN LATERAL (
  SELECT department_key, archived_at IS NULL AS is_there FROM goal
  WHERE goal.organisation_id = changed.organisation_id AND goal.key = changed.goal_key LIMIT 1
) AS goal WHERE is_there`;

export const MILESTONES: Counted = {
  table: 'milestone',
  columns: ['organisation_id', 'goal_key', 'key', 'done_date IS NOT NULL AS is_done'],
  counts: MILESTONE_COUNTS,
  forDepartments: WITH_ITS_GOAL,
  forOrganisation: WITH_ITS_GOAL,
};

const WITH_ITS_MILESTONES = `changed CROSS JOIN LATERAL (
  SELECT done_date IS NOT NULL AS is_done FROM milestone
  WHERE milestone.organisation_id = changed.organisation_id AND milestone.goal_key = changed.key OFFSET 0
) AS milestone WHERE is_there`;

/** Milestones that count elsewhere since their goal went to another department, was archived, or came back. */
export const MOVED_MILESTONES: Counted = {
  table: 'goal',
  columns: GOAL_COLUMNS.filter((column) => column !== 'status'),
  counts: MILESTONE_COUNTS,
  forDepartments: WITH_ITS_MILESTONES,
  forOrganisation: WITH_ITS_MILESTONES,
};

export const CONFLICTS: Counted = {
  table: 'conflict',
  columns: ['organisation_id', 'id', 'departments', 'tier', `state <> 'resolved' AS is_there`],
  counts: {
    conflicts_proven: `tier = 'proven'`,
    conflicts_stated: `tier = 'stated'`,
    conflicts_possible: `tier = 'possible'`,
  },
  forDepartments: 'changed, unnest(departments) AS department_key WHERE is_there',
  forOrganisation: 'changed WHERE is_there',
};
