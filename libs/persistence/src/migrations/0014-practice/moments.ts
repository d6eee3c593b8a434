/** What may be read as data sets, and what tells its rows apart within an organisation. */
const IDENTITIES: Readonly<Record<string, readonly string[]>> = {
  story_part: ['outcome_key', 'key'],
  story_carrier: ['outcome_key', 'part_key', 'position'],
  metric_reading: ['metric_key', 'on_date'],
  promise: ['key'],
  promise_reading: ['promise_key', 'on_date'],
  staffing: ['key'],
  authority: ['key'],
  goal_action: ['goal_key', 'key'],
  goal_training: ['goal_key', 'key'],
  // By their place: what is remembered of a row that is gone must not name anybody.
  goal_trainee: ['goal_key', 'training_key', 'position'],
  goal_role: ['goal_key', 'position'],
  goal_support: ['goal_key', 'supported_key'],
};

/** As rows of every data set: with the moment of the write, and remembered when they go. */
export const MOMENTS = Object.entries(IDENTITIES).flatMap(([table, identity]) => [
  `CREATE INDEX ${table}_updated_at_${identity.join('_')}_idx
    ON ${table} (organisation_id, updated_at, ${identity.join(', ')})`,
  `CREATE TRIGGER take_moment BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW
    WHEN (current_setting('concord.restoring', true) IS DISTINCT FROM 'yes') EXECUTE FUNCTION take_moment()`,
  `CREATE TRIGGER remember_deleted AFTER DELETE ON ${table} FOR EACH ROW
    EXECUTE FUNCTION remember_deleted(${identity.join(', ')})`,
]);
