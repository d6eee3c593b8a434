/** Ids of conflicts of any of `:goals`. */
export const ABOUT_GOALS = `SELECT about.conflict_id FROM conflict_goal about
  WHERE about.organisation_id = :organisationId AND about.goal_key = ANY (:goals)`;
