const CHARTERS = ['charter', 'charter_sentence', 'charter_reading', 'charter_mark'];
const SUMS = ['charter_quarter', 'charter_sum', 'charter_sum_outcome'];

/** As every policy since `0009-walls-once`: the organisation is worked out once in a statement. */
const OWN = `organisation_id = (SELECT NULLIF(current_setting('concord.organisation', true), '')::uuid)`;

/** Whose statement it is. A transaction that names nobody sees no person's charter. */
const ME = `(SELECT NULLIF(current_setting('concord.account', true), '')::uuid)`;

const IS_MINE = `charter.account_id = ${ME}`;

/** A department's charter is looked after by who leads it, which the server finds out, as for its goals. */
const IS_WRITTEN = `(${IS_MINE} OR charter.department_key IS NOT NULL)`;

/** Who I am in the plan. */
const MY_KEY = `(SELECT membership.person_key FROM membership
  WHERE membership.${OWN} AND membership.account_id = ${ME})`;

/** The people of the plan who share a department with me. */
const COLLEAGUES = `(SELECT member.account_id FROM membership member
  JOIN person ON person.organisation_id = member.organisation_id AND person.key = member.person_key
  WHERE member.${OWN} AND person.department_key = (SELECT mine.department_key FROM person mine
    WHERE mine.${OWN} AND mine.key = ${MY_KEY}))`;

const IS_SEEN = `(${IS_WRITTEN}
  OR ${ME} IS NOT NULL AND (charter.shared_with = 'organisation'
    OR charter.shared_with = 'people' AND ${MY_KEY} = ANY (charter.shared_people)
    OR charter.shared_with = 'department' AND charter.account_id IN ${COLLEAGUES}))`;

/** @param table whose rows belong to a charter @param condition on that charter */
const ofCharter = (table: string, condition: string) =>
  `EXISTS (SELECT FROM charter WHERE charter.organisation_id = ${table}.organisation_id
    AND charter.charter_id = ${table}.charter_id AND ${condition})`;

const ofReading = (condition: string) =>
  `EXISTS (SELECT FROM charter_reading JOIN charter USING (organisation_id, charter_id)
    WHERE charter_reading.organisation_id = charter_mark.organisation_id
      AND charter_reading.reading_id = charter_mark.reading_id AND ${condition})`;

/** Restricts what the wall between organisations lets through. */
function only(table: string, seen: string, written: string): string[] {
  const policy = (name: string, command: string) =>
    `CREATE POLICY ${name} ON ${table} AS RESTRICTIVE FOR ${command} TO concord_plans`;
  return [
    `${policy('only_seen', 'SELECT')} USING (${seen})`,
    `${policy('only_added', 'INSERT')} WITH CHECK (${written})`,
    `${policy('only_changed', 'UPDATE')} USING (${written})`,
    `${policy('only_removed', 'DELETE')} USING (${written})`,
  ];
}

/**
 * A second wall, within an organisation: no statement of the server reads a person's charter but that person's own, and
 * of what is shared, those with whom; and then its sentences as they are, and never how it was read again.
 */
export const WALLS = [
  ...[...CHARTERS, ...SUMS].flatMap((table) => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `CREATE POLICY own_organisation ON ${table} TO concord_plans USING (${OWN})`,
  ]),
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ${CHARTERS.join(', ')} TO concord_plans`,
  `GRANT SELECT ON ${SUMS.join(', ')} TO concord_plans`,
  ...only('charter', IS_SEEN, IS_WRITTEN),
  ...only(
    'charter_sentence',
    ofCharter('charter_sentence', `(charter_sentence.until IS NULL OR ${IS_WRITTEN})`),
    ofCharter('charter_sentence', IS_WRITTEN),
  ),
  ...only('charter_reading', ofCharter('charter_reading', IS_WRITTEN), ofCharter('charter_reading', IS_WRITTEN)),
  ...only('charter_mark', ofReading(IS_WRITTEN), ofReading(IS_WRITTEN)),
];

export const WALLS_DOWN = [`DROP TABLE ${[...CHARTERS, ...SUMS].toReversed().join(', ')}`];
