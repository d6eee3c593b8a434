import { Any, type EntityManager, IsNull } from 'typeorm';
import {
  CharterMarkRow,
  CharterReadingRow,
  type CharterRhythm,
  CharterRow,
  CharterSentenceRow,
  type CharterSharing,
  CharterSumOutcomeRow,
  CharterSumRow,
} from '../entities/charter-rows.ts';
import { asProperties } from '../plain-rows.ts';

/** Whose a charter is: somebody's, by account, or a department's. */
export type CharterOwner = { readonly accountId: string } | { readonly departmentKey: string };

/** A charter as whoever reads it may know it. */
export interface KnownCharter extends CharterRow {
  /** The name of the account whose it is; nothing for a department's. */
  readonly accountName: string | null;
  /** Who they are in the plan. */
  readonly personKey: string | null;
  /** When it is to be read again; of somebody else's charter it is not known when it was read. */
  readonly dueOn: string;
}

/** What somebody settles about a charter, beside its sentences. */
export interface CharterTerms {
  readonly sharedWith: CharterSharing;
  readonly sharedPeople: readonly string[];
  readonly rhythm: CharterRhythm;
  readonly byMail: boolean;
  readonly inSums: boolean;
}

/**
 * From here to its end the transaction reads and writes charters as somebody: their own, and what is shared with them.
 * Before, it sees those of departments alone.
 */
export async function readChartersAs(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query(`SELECT set_config('concord.account', $1, true)`, [accountId]);
}

const KNOWN = (manager: EntityManager) => `
  SELECT ${asProperties(manager, CharterRow, 'charter')}, account.name AS "accountName",
         membership.person_key AS "personKey",
         charter_due_on(charter.begun_on, (SELECT max(reading.read_on) FROM charter_reading reading
           WHERE reading.organisation_id = charter.organisation_id AND reading.charter_id = charter.charter_id),
           charter.rhythm)::text AS "dueOn"
  FROM charter LEFT JOIN account ON account.account_id = charter.account_id
  LEFT JOIN membership ON membership.organisation_id = charter.organisation_id
    AND membership.account_id = charter.account_id
  WHERE charter.organisation_id = $1`;

/** The charter of somebody or of a department; nothing where there is none that may be seen. */
export async function charterOf(
  manager: EntityManager,
  organisationId: string,
  owner: CharterOwner,
): Promise<KnownCharter | undefined> {
  const [column, value] =
    'accountId' in owner ? ['account_id', owner.accountId] : ['department_key', owner.departmentKey];
  const [found] = await manager.query<KnownCharter[]>(`${KNOWN(manager)} AND charter.${column} = $2`, [
    organisationId,
    value,
  ]);
  return found;
}

export async function charterById(
  manager: EntityManager,
  organisationId: string,
  charterId: string,
): Promise<KnownCharter | undefined> {
  const [found] = await manager.query<KnownCharter[]>(`${KNOWN(manager)} AND charter.charter_id = $2`, [
    organisationId,
    charterId,
  ]);
  return found;
}

/** The charters of people that are shared with whoever reads, by name; their own is not among them. */
export function chartersSharedWith(
  manager: EntityManager,
  organisationId: string,
  accountId: string,
): Promise<KnownCharter[]> {
  return manager.query<KnownCharter[]>(
    `${KNOWN(manager)} AND charter.account_id <> $2 ORDER BY account.name, charter.charter_id`,
    [organisationId, accountId],
  );
}

/** The charters of departments, by department. */
export function chartersOfDepartments(manager: EntityManager, organisationId: string): Promise<KnownCharter[]> {
  return manager.query<KnownCharter[]>(`${KNOWN(manager)} AND charter.department_key IS NOT NULL`, [organisationId]);
}

/**
 * The charter, with whoever else writes it kept waiting until the transaction ends; it is begun where there is none.
 * @param today when it begins
 */
export async function lockCharter(
  manager: EntityManager,
  organisationId: string,
  owner: CharterOwner,
  today: string,
): Promise<{ readonly charter: CharterRow; readonly isNew: boolean }> {
  const inserted = await manager
    .createQueryBuilder()
    .insert()
    .into(CharterRow)
    .values({ organisationId, ...owner, begunOn: today, version: 0 })
    .orIgnore()
    .returning('charter_id')
    .execute();
  const charter = await manager.findOneOrFail(CharterRow, {
    where: { organisationId, ...owner },
    lock: { mode: 'pessimistic_write' },
  });
  return { charter, isNew: (inserted.raw as unknown[]).length > 0 };
}

/** Changes what is settled about a charter, and so its version; the charter is locked. */
export async function changeCharter(
  manager: EntityManager,
  { organisationId, charterId, version }: CharterRow,
  terms: CharterTerms,
): Promise<void> {
  await manager.update(
    CharterRow,
    { organisationId, charterId },
    { ...terms, sharedPeople: [...terms.sharedPeople], version: version + 1 },
  );
}

export async function removeCharter(manager: EntityManager, organisationId: string, owner: CharterOwner) {
  const { affected } = await manager.delete(CharterRow, { organisationId, ...owner });
  return affected === 1;
}

/** The sentences of charters as they are and as they were, in their order. */
export function sentencesOfCharters(
  manager: EntityManager,
  organisationId: string,
  charterIds: readonly string[],
): Promise<CharterSentenceRow[]> {
  return manager.find(CharterSentenceRow, {
    where: { organisationId, charterId: Any([...charterIds]) },
    order: { position: 'ASC', since: 'ASC', sentenceId: 'ASC' },
  });
}

export async function addSentences(
  manager: EntityManager,
  sentences: readonly Omit<CharterSentenceRow, 'sentenceId' | 'until'>[],
): Promise<void> {
  if (sentences.length > 0) await manager.insert(CharterSentenceRow, [...sentences]);
}

/** Changes a sentence where it stands: its place, or its words while nobody has said anything of them. */
export async function changeSentence(
  manager: EntityManager,
  { organisationId, sentenceId }: Pick<CharterSentenceRow, 'organisationId' | 'sentenceId'>,
  changes: Partial<Pick<CharterSentenceRow, 'says' | 'part' | 'outcomeKey' | 'position'>>,
): Promise<void> {
  await manager.update(CharterSentenceRow, { organisationId, sentenceId }, changes);
}

/** Ends sentences: those of which something was said stay in the history, the others go. */
export async function endSentences(
  manager: EntityManager,
  organisationId: string,
  sentenceIds: readonly string[],
  today: string,
): Promise<void> {
  const marked = await markedSentences(manager, organisationId, sentenceIds);
  const gone = sentenceIds.filter((id) => !marked.has(id));
  if (gone.length > 0) await manager.delete(CharterSentenceRow, { organisationId, sentenceId: Any([...gone]) });
  const ended = { organisationId, sentenceId: Any([...marked]), until: IsNull() };
  if (marked.size > 0) await manager.update(CharterSentenceRow, ended, { until: today });
}

/** Those of the sentences of which something was said when the charter was read again. */
export async function markedSentences(
  manager: EntityManager,
  organisationId: string,
  sentenceIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await manager.query<{ id: string }[]>(
    'SELECT DISTINCT sentence_id AS id FROM charter_mark WHERE organisation_id = $1 AND sentence_id = ANY ($2::uuid[])',
    [organisationId, sentenceIds],
  );
  return new Set(found.map(({ id }) => id));
}

/** A reading as it is written down. */
export interface NewReading {
  readonly organisationId: string;
  readonly charterId: string;
  readonly readOn: string;
  readonly note: string | null;
  readonly marks: readonly Pick<CharterMarkRow, 'sentenceId' | 'mark' | 'note'>[];
}

/** Writes a reading down; one on the same day takes the place of the one before. */
export async function saveReading(manager: EntityManager, { marks, ...reading }: NewReading): Promise<void> {
  const { organisationId, charterId, readOn } = reading;
  await manager.delete(CharterReadingRow, { organisationId, charterId, readOn });
  const { identifiers } = await manager.insert(CharterReadingRow, reading);
  const readingId: string = identifiers[0]?.['readingId'] ?? '';
  const rows = marks.map((mark) => ({ organisationId, readingId, ...mark }));
  if (rows.length > 0) await manager.insert(CharterMarkRow, rows);
}

/** How charters were read again, the first time first. */
export function readingsOfCharters(
  manager: EntityManager,
  organisationId: string,
  charterIds: readonly string[],
): Promise<CharterReadingRow[]> {
  return manager.find(CharterReadingRow, {
    where: { organisationId, charterId: Any([...charterIds]) },
    order: { readOn: 'ASC' },
  });
}

export function marksOfReadings(
  manager: EntityManager,
  organisationId: string,
  readingIds: readonly string[],
): Promise<CharterMarkRow[]> {
  return manager.findBy(CharterMarkRow, { organisationId, readingId: Any([...readingIds]) });
}

/** Works out the sums of quarters that are over, unless that was done: see the migration `0016-charters`. */
export async function publishCharterSums(manager: EntityManager, organisationId: string, today: string): Promise<void> {
  await manager.query('SELECT publish_charter_sums($1, $2)', [organisationId, today]);
}

/** What is told of the charters of departments' people, the first quarter first. */
export function charterSums(
  manager: EntityManager,
  organisationId: string,
  departments: readonly string[],
): Promise<CharterSumRow[]> {
  return manager.find(CharterSumRow, {
    where: { organisationId, departmentKey: Any([...departments]) },
    order: { beginsOn: 'ASC' },
  });
}

/** Which outcomes the charters behind these sums speak to, those that most speak to first. */
export function charterSumOutcomes(
  manager: EntityManager,
  organisationId: string,
  departments: readonly string[],
): Promise<CharterSumOutcomeRow[]> {
  return manager.find(CharterSumOutcomeRow, {
    where: { organisationId, departmentKey: Any([...departments]) },
    order: { peopleAtLeast: 'DESC', outcomeKey: 'ASC' },
  });
}

/** A letter that is to say that a charter is due, and nothing of what is in it. */
export interface CharterReminder {
  readonly email: string;
  /** The key of the organisation. */
  readonly organisation: string;
  readonly language: 'en' | 'de';
}

/** Whom to remind, once for each time that a charter is due. @param manager of accounts */
export function takeCharterReminders(manager: EntityManager): Promise<CharterReminder[]> {
  return manager.query<CharterReminder[]>('SELECT * FROM take_charter_reminders()');
}
