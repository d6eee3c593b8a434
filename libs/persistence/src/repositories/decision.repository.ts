import { type EntityManager, Any, type SelectQueryBuilder } from 'typeorm';
import {
  type DecisionKind,
  DecisionOptionRow,
  DecisionRow,
  type DecisionVerdict,
  type OptionEffect,
} from '../entities/index.ts';
import type { Revision } from './revision.repository.ts';

/** A decision as it is taken, before anybody knows what becomes of it. */
export type NewDecision = Omit<
  DecisionRow,
  | 'organisationId'
  | 'decisionId'
  | 'revision'
  | 'version'
  | 'verdict'
  | 'actualValue'
  | 'verdictNote'
  | 'reviewedRevision'
  | 'reviewedMeetingId'
>;

export interface NewOption {
  readonly says: string;
  readonly chosen: boolean;
  readonly effect: OptionEffect | null;
}

/** @returns the id of the decision */
export async function addDecision(
  manager: EntityManager,
  { organisationId, number }: Revision,
  decision: NewDecision,
  options: readonly NewOption[],
): Promise<string> {
  const made = await manager.insert(DecisionRow, { ...decision, organisationId, revision: number });
  const { decisionId } = made.identifiers[0] as { decisionId: string };
  const rows = options.map((option, position) => ({ organisationId, decisionId, position, ...option }));
  // TypeORM's insert takes a deep-partial type that jsonb values do not fit.
  if (rows.length > 0) await manager.insert(DecisionOptionRow, rows as never);
  return decisionId;
}

/** What a review found. */
export type Review = Pick<DecisionRow, 'verdict' | 'actualValue' | 'verdictNote' | 'reviewedMeetingId'>;

/** @returns false if somebody has changed the decision since `version`; then nothing is written. */
export async function reviewDecision(
  manager: EntityManager,
  { organisationId, number }: Revision,
  { decisionId, version }: Pick<DecisionRow, 'decisionId' | 'version'>,
  review: Review,
): Promise<boolean> {
  const { affected } = await manager.update(
    DecisionRow,
    { organisationId, decisionId, version },
    { ...review, reviewedRevision: number, version: version + 1 },
  );
  return affected === 1;
}

export function decisionsById(
  manager: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<DecisionRow[]> {
  return manager.findBy(DecisionRow, { organisationId, decisionId: Any([...ids]) });
}

/** All decisions on conflicts, the latest first. */
export function decisionsOnConflicts(
  manager: EntityManager,
  organisationId: string,
  conflictIds: readonly string[],
): Promise<DecisionRow[]> {
  const where = { organisationId, conflictId: Any([...conflictIds]) };
  return manager.find(DecisionRow, { where, order: { revision: 'DESC', decisionId: 'ASC' } });
}

/** Those taken in meetings, as they were taken. */
export function decisionsOfMeetings(
  manager: EntityManager,
  organisationId: string,
  meetingIds: readonly string[],
): Promise<DecisionRow[]> {
  const where = { organisationId, meetingId: Any([...meetingIds]) };
  return manager.find(DecisionRow, { where, order: { revision: 'ASC', decisionId: 'ASC' } });
}

/** Those that replaced any of these. */
export function decisionsReplacing(
  manager: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<DecisionRow[]> {
  return manager.findBy(DecisionRow, { organisationId, replacesId: Any([...ids]) });
}

export interface DecisionFilter {
  /** To be looked at again on or before this day, and not reviewed yet. */
  readonly dueBy?: string | undefined;
  /** Of this person. */
  readonly accountable?: string | undefined;
  /** In whose words all of these stand: the choice, its reason, the situation, the headline, or what was learnt. */
  readonly words?: readonly string[] | undefined;
  /** Taken or reviewed in this meeting. */
  readonly meetingId?: string | undefined;
  /** Concerning any of these. */
  readonly departments?: readonly string[] | undefined;
  readonly outcomes?: readonly string[] | undefined;
  readonly metrics?: readonly string[] | undefined;
  readonly kinds?: readonly DecisionKind[] | undefined;
  /** Turned out so. */
  readonly verdicts?: readonly DecisionVerdict[] | undefined;
  /** Taken at this moment or later, and before that one. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
}

/** Up to `limit` decisions, the latest first. */
export function pageOfDecisions(
  manager: EntityManager,
  organisationId: string,
  filter: DecisionFilter,
  { limit, after }: { limit: number; after?: { revision: number; decisionId: string } | undefined },
): Promise<DecisionRow[]> {
  const query = matching(manager, organisationId, filter)
    .orderBy('decision.revision', 'DESC')
    .addOrderBy('decision.decisionId')
    .limit(limit);
  if (after) {
    query.andWhere(
      '(decision.revision < :revision OR (decision.revision = :revision AND decision.decisionId > :decisionId))',
      after,
    );
  }
  return query.getMany();
}

export function countDecisions(
  manager: EntityManager,
  organisationId: string,
  filter: DecisionFilter,
): Promise<number> {
  return matching(manager, organisationId, filter).getCount();
}

/** Decisions about any of the same metrics or outcomes, or between the same departments, but those on the conflict itself. */
export function decisionsLike(
  manager: EntityManager,
  organisationId: string,
  {
    conflictId,
    metrics,
    outcomes,
    departments,
  }: Pick<DecisionRow, 'conflictId' | 'metrics' | 'outcomes' | 'departments'>,
  most: number,
): Promise<DecisionRow[]> {
  return manager
    .createQueryBuilder(DecisionRow, 'decision')
    .where('decision.organisationId = :organisationId AND decision.conflictId <> :conflictId', {
      organisationId,
      conflictId,
    })
    .andWhere(
      '(decision.metrics && :metrics OR decision.outcomes && :outcomes OR decision.departments = :departments::text[])',
      { metrics, outcomes, departments },
    )
    .orderBy('decision.revision', 'DESC')
    .limit(most)
    .getMany();
}

export function optionsOf(
  manager: EntityManager,
  organisationId: string,
  decisionIds: readonly string[],
): Promise<DecisionOptionRow[]> {
  const where = { organisationId, decisionId: Any([...decisionIds]) };
  return manager.find(DecisionOptionRow, { where, order: { decisionId: 'ASC', position: 'ASC' } });
}

/** All that a decision says, to be searched. */
const SAYS = `concat_ws(' ', decision.headline, decision.choice, decision.reason, decision.context, decision.verdict_note)`;

function matching(
  manager: EntityManager,
  organisationId: string,
  filter: DecisionFilter,
): SelectQueryBuilder<DecisionRow> {
  const query = manager
    .createQueryBuilder(DecisionRow, 'decision')
    .where('decision.organisationId = :organisationId', { organisationId });
  const { dueBy, accountable, words = [], meetingId, departments, outcomes, metrics, kinds, verdicts } = filter;
  if (accountable !== undefined) query.andWhere('decision.accountableKey = :accountable', { accountable });
  if (dueBy !== undefined)
    query.andWhere('decision.reviewOn <= :dueBy::date AND decision.reviewedRevision IS NULL', { dueBy });
  for (const [i, word] of words.entries())
    query.andWhere(`(strpos(${SAYS}, :word${i}::text) > 0 OR strpos(lower(${SAYS}), :lower${i}::text) > 0)`, {
      [`word${i}`]: word,
      // PostgreSQL knows no other letters than those of English where its locale is C.
      [`lower${i}`]: word.toLowerCase(),
    });
  if (meetingId !== undefined)
    query.andWhere('(decision.meetingId = :meetingId OR decision.reviewedMeetingId = :meetingId)', { meetingId });
  if (departments) query.andWhere('decision.departments && :departments::text[]', { departments });
  if (outcomes) query.andWhere('decision.outcomes && :outcomes::text[]', { outcomes });
  if (metrics) query.andWhere('decision.metrics && :metrics::text[]', { metrics });
  if (kinds) query.andWhere('decision.kind = ANY (:kinds::text[])', { kinds });
  if (verdicts) query.andWhere('decision.verdict = ANY (:verdicts::text[])', { verdicts });
  return taken(query, filter);
}

/** When decisions were taken is known of their writes. */
function taken(
  query: SelectQueryBuilder<DecisionRow>,
  { from, before }: DecisionFilter,
): SelectQueryBuilder<DecisionRow> {
  const at = `(SELECT revision.at FROM revision
    WHERE revision.organisation_id = decision.organisation_id AND revision.number = decision.revision)`;
  if (from) query.andWhere(`${at} >= :from`, { from });
  if (before) query.andWhere(`${at} < :before`, { before });
  return query;
}
