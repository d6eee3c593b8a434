/** What runs as the owner of the tables, who is before no wall; so each does one thing, and tells only what it says. */
const definer = (name: string, parameters: string, returns: string, body: string) =>
  `CREATE FUNCTION ${name}(${parameters}) RETURNS ${returns} LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$ ${body} $$`;

/** Fewer are nobody's sum: who knows the others would know the one. */
const FEWEST = 5;

/**
 * The last time that each person of a department read their charter in a quarter, with the share of each mark. Everybody
 * counts the same, however many sentences they have.
 */
const READ_BY_PERSON = `
  SELECT DISTINCT ON (charter.charter_id) charter.charter_id, person.department_key, marks.kept, marks.partly, marks.never
  FROM charter
  JOIN charter_reading reading USING (organisation_id, charter_id)
  JOIN membership ON membership.organisation_id = charter.organisation_id AND membership.account_id = charter.account_id
  JOIN person ON person.organisation_id = charter.organisation_id AND person.key = membership.person_key
  CROSS JOIN LATERAL (
    SELECT avg((mark = 'kept')::int) AS kept, avg((mark = 'partly')::int) AS partly, avg((mark = 'not')::int) AS never
    FROM charter_mark
    WHERE charter_mark.organisation_id = reading.organisation_id AND charter_mark.reading_id = reading.reading_id
  ) marks
  WHERE charter.organisation_id = whose AND charter.in_sums AND person.department_key IS NOT NULL
    AND marks.kept IS NOT NULL AND reading.read_on >= quarter AND reading.read_on < quarter + interval '3 months'
  ORDER BY charter.charter_id, reading.read_on DESC`;

/**
 * Sums of quarters that are over, each worked out once: who leaves, joins or reads again later changes none, so that two
 * moments cannot be subtracted from each other. Shares are rounded to 5 %, numbers of people down to a multiple of 5, and
 * where everybody gave the same mark nothing is told, since it would tell of each of them.
 */
const PUBLISH = `
DECLARE
  quarter date;
  own uuid := NULLIF(current_setting('concord.organisation', true), '')::uuid;
BEGIN
  IF own IS NOT NULL AND own <> whose THEN RAISE EXCEPTION 'Another organisation is named.'; END IF;
  FOR quarter IN
    SELECT DISTINCT date_trunc('quarter', read_on)::date FROM charter_reading
    WHERE organisation_id = whose AND date_trunc('quarter', read_on) + interval '3 months' <= today
      AND NOT EXISTS (SELECT FROM charter_quarter done
                      WHERE done.organisation_id = whose AND done.begins_on = date_trunc('quarter', read_on)::date)
    ORDER BY 1
  LOOP
    INSERT INTO charter_quarter (organisation_id, begins_on) VALUES (whose, quarter) ON CONFLICT DO NOTHING;
    CONTINUE WHEN NOT FOUND;
    INSERT INTO charter_sum (organisation_id, begins_on, department_key, people_at_least, kept_percent, partly_percent, not_percent)
    SELECT whose, quarter, department_key, people / ${FEWEST} * ${FEWEST}, kept, greatest(0, 100 - kept - never), never
    FROM (SELECT department_key, count(*)::int AS people,
                 (round(avg(kept) * 20) * 5)::int AS kept, (round(avg(never) * 20) * 5)::int AS never
          FROM (${READ_BY_PERSON}) each_person GROUP BY department_key
          HAVING count(*) >= ${FEWEST} AND greatest(avg(kept), avg(partly), avg(never)) < 1) summed;
    INSERT INTO charter_sum_outcome (organisation_id, begins_on, department_key, outcome_key, people_at_least)
    SELECT whose, quarter, each_person.department_key, sentence.outcome_key,
           count(DISTINCT each_person.charter_id)::int / ${FEWEST} * ${FEWEST}
    FROM (${READ_BY_PERSON}) each_person
    JOIN charter_sum ON charter_sum.organisation_id = whose AND charter_sum.begins_on = quarter
      AND charter_sum.department_key = each_person.department_key
    JOIN charter_sentence sentence ON sentence.organisation_id = whose AND sentence.charter_id = each_person.charter_id
      AND sentence.until IS NULL AND sentence.outcome_key IS NOT NULL
    GROUP BY each_person.department_key, sentence.outcome_key
    HAVING count(DISTINCT each_person.charter_id) >= ${FEWEST};
  END LOOP;
END`;

/** Who is forgotten leaves no charter behind, and none is shared with them any more. */
const FORGET = `
BEGIN
  IF whose IS DISTINCT FROM NULLIF(current_setting('concord.organisation', true), '')::uuid
  THEN RAISE EXCEPTION 'Another organisation is named.'; END IF;
  DELETE FROM charter USING membership
  WHERE charter.organisation_id = whose AND membership.organisation_id = whose
    AND membership.account_id = charter.account_id AND membership.person_key = person;
  UPDATE charter SET shared_people = array_remove(shared_people, person)
  WHERE organisation_id = whose AND person = ANY (shared_people);
END`;

/** Somebody's own charters, wherever they belong, for the file of everything that is kept about them. */
const OWN_CHARTERS = `
BEGIN
  RETURN (SELECT json_agg(json_build_object(
    'organisation', organisation.name, 'sharedWith', shared_with, 'sharedPeople', shared_people, 'rhythm', rhythm,
    'byMail', by_mail, 'inSums', in_sums, 'begunOn', begun_on,
    'sentences', (SELECT json_agg(json_build_object('part', part, 'says', says, 'outcome', outcome_key,
                                                    'since', since, 'until', until) ORDER BY since, position)
                  FROM charter_sentence sentence
                  WHERE sentence.organisation_id = charter.organisation_id AND sentence.charter_id = charter.charter_id),
    'readings', (SELECT json_agg(json_build_object('on', read_on, 'note', reading.note,
                   'marks', (SELECT json_agg(json_build_object('says', says, 'mark', mark, 'note', charter_mark.note)
                                             ORDER BY position)
                             FROM charter_mark JOIN charter_sentence USING (organisation_id, sentence_id)
                             WHERE charter_mark.organisation_id = reading.organisation_id
                               AND charter_mark.reading_id = reading.reading_id)) ORDER BY read_on)
                 FROM charter_reading reading
                 WHERE reading.organisation_id = charter.organisation_id AND reading.charter_id = charter.charter_id)))
  FROM charter JOIN organisation USING (organisation_id) WHERE charter.account_id = account);
END`;

/** When a charter is to be read again. */
const DUE_ON = `CREATE FUNCTION charter_due_on(begun_on date, last_read_on date, rhythm text) RETURNS date
  LANGUAGE sql IMMUTABLE AS $$
    SELECT (coalesce(last_read_on, begun_on) + CASE rhythm
      WHEN 'monthly' THEN interval '1 month' WHEN 'quarterly' THEN interval '3 months'
      WHEN 'half-yearly' THEN interval '6 months' ELSE interval '1 year' END)::date
  $$`;

/** Whom to remind by mail, each once for each time that it is due. It tells where a letter goes, and nothing that is in it. */
const REMIND = `
BEGIN
  RETURN QUERY
  WITH due AS (
    SELECT charter.organisation_id, charter.charter_id, organisation.key, organisation.language AS spoken,
           charter_due_on(begun_on, (SELECT max(read_on) FROM charter_reading reading
             WHERE reading.organisation_id = charter.organisation_id AND reading.charter_id = charter.charter_id),
             rhythm) AS due_on,
           coalesce(organisation.as_of, (now() AT TIME ZONE coalesce(organisation.time_zone, 'UTC'))::date) AS today
    FROM charter JOIN organisation USING (organisation_id) WHERE charter.by_mail
  ), reminded AS (
    UPDATE charter SET reminded_for = due.due_on FROM due
    WHERE charter.organisation_id = due.organisation_id AND charter.charter_id = due.charter_id
      AND due.due_on <= due.today AND charter.reminded_for IS DISTINCT FROM due.due_on
    RETURNING charter.account_id, due.key, due.spoken
  )
  SELECT account.email, reminded.key, reminded.spoken FROM reminded JOIN account USING (account_id);
END`;

const NAMES = {
  publish: 'publish_charter_sums(uuid, date)',
  forget: 'forget_charters(uuid, text)',
  own: 'own_charters(uuid)',
  remind: 'take_charter_reminders()',
} as const;

export const FUNCTIONS = [
  DUE_ON,
  definer('publish_charter_sums', 'whose uuid, today date', 'void', PUBLISH),
  definer('forget_charters', 'whose uuid, person text', 'void', FORGET),
  definer('own_charters', 'account uuid', 'json', OWN_CHARTERS),
  definer('take_charter_reminders', '', 'TABLE (email text, organisation text, language text)', REMIND),
  ...Object.values(NAMES).map((name) => `REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`),
  `GRANT EXECUTE ON FUNCTION ${NAMES.publish} TO concord_plans`,
  `GRANT EXECUTE ON FUNCTION ${NAMES.forget} TO concord_plans`,
  `GRANT EXECUTE ON FUNCTION ${NAMES.own}, ${NAMES.remind} TO concord_accounts`,
];

export const FUNCTIONS_DOWN = [`DROP FUNCTION ${Object.values(NAMES).join(', ')}, charter_due_on(date, date, text)`];
