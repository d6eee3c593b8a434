import { Any, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { insertion, writeTogether } from '../bulk-rows.ts';
import { GoalChangeRow, type HelpKind, HelpRow, type HelpState } from '../entities/index.ts';
import type { Revision } from './revision.repository.ts';

export type NewHelp = Pick<
  HelpRow,
  | 'kind'
  | 'askingDepartmentKey'
  | 'askingGoalKey'
  | 'givingDepartmentKey'
  | 'givingGoalKey'
  | 'words'
  | 'effect'
  | 'neededBy'
  | 'answersId'
>;

/** What somebody says to a request or an offer; `open` takes the answer back. */
export interface HelpAnswer {
  readonly state: HelpState;
  readonly reason: string | null;
  /** The goal that helps, where it was not named before. */
  readonly givingGoalKey?: string;
}

/** The field under which the history of a goal tells of help: it is no field of the goal itself. */
export const HELP_FIELD = 'help';

/** @returns its id */
export async function addHelp(manager: EntityManager, revision: Revision, help: NewHelp): Promise<string> {
  const { organisationId, number } = revision;
  const made = await manager.insert(HelpRow, { organisationId, madeRevision: number, ...help });
  return (made.identifiers[0] as { helpId: string }).helpId;
}

/** @returns false if somebody has changed it since `version`; then nothing is written. */
export async function answerHelp(
  manager: EntityManager,
  { number }: Revision,
  { organisationId, helpId, version }: Pick<HelpRow, 'organisationId' | 'helpId' | 'version'>,
  { state, reason, givingGoalKey }: HelpAnswer,
): Promise<boolean> {
  const { affected } = await manager.update(
    HelpRow,
    { organisationId, helpId, version },
    {
      state,
      reason,
      answeredRevision: state === 'open' ? null : number,
      version: version + 1,
      ...(givingGoalKey === undefined ? {} : { givingGoalKey }),
    },
  );
  return affected === 1;
}

/** Tells the history of goals what became of help between them. */
export async function tellHelp(
  manager: EntityManager,
  { organisationId, number }: Revision,
  goals: readonly (string | null)[],
  step: { readonly kind: HelpKind; readonly step: 'made' | HelpState; readonly words: string },
): Promise<void> {
  const keys = [...new Set(goals.flatMap((key) => key ?? []))];
  const told = { organisationId, revision: number, field: HELP_FIELD, before: null, after: step, decisionId: null };
  const rows = keys.map((goalKey) => ({ ...told, goalKey }));
  await writeTogether(manager, [insertion(manager, GoalChangeRow, rows)]);
}

export function helpById(manager: EntityManager, organisationId: string, ids: readonly string[]): Promise<HelpRow[]> {
  return manager.findBy(HelpRow, { organisationId, helpId: Any([...ids]) });
}

/** The counter-offers to requests and offers. */
export function helpAnswering(
  manager: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<HelpRow[]> {
  return manager.findBy(HelpRow, { organisationId, answersId: Any([...ids]) });
}

/** What was made in a write. */
export function helpOfRevision(manager: EntityManager, organisationId: string, revision: number): Promise<HelpRow[]> {
  return manager.findBy(HelpRow, { organisationId, madeRevision: revision });
}

/** Everything that was asked for or offered about goals, the latest first. */
export function helpOfGoals(
  manager: EntityManager,
  organisationId: string,
  goals: readonly string[],
): Promise<HelpRow[]> {
  return manager.find(HelpRow, {
    where: [
      { organisationId, askingGoalKey: Any([...goals]) },
      { organisationId, givingGoalKey: Any([...goals]) },
    ],
    order: { madeRevision: 'DESC', helpId: 'ASC' },
  });
}

export interface HelpFilter {
  readonly states?: readonly HelpState[] | undefined;
  readonly kinds?: readonly HelpKind[] | undefined;
  /** Asked by, offered to, asked of or offered by this department. */
  readonly department?: string | undefined;
  /** About this goal. */
  readonly goal?: string | undefined;
  /** Waiting for the answer of this department, or of whoever owns the goal that is asked. */
  readonly waitingFor?: { readonly department?: string | undefined; readonly owner?: string | undefined } | undefined;
}

/** Up to `limit` requests and offers, those that were made first at the beginning. */
export function pageOfHelp(
  manager: EntityManager,
  organisationId: string,
  filter: HelpFilter,
  { limit, after }: { limit: number; after?: { revision: number; helpId: string } | undefined },
): Promise<HelpRow[]> {
  const query = matching(manager, organisationId, filter)
    .orderBy('help.madeRevision')
    .addOrderBy('help.helpId')
    .limit(limit);
  if (after) query.andWhere('(help.madeRevision, help.helpId) > (:revision::int, :helpId::uuid)', after);
  return query.getMany();
}

export function countHelp(manager: EntityManager, organisationId: string, filter: HelpFilter): Promise<number> {
  return matching(manager, organisationId, filter).getCount();
}

function matching(
  manager: EntityManager,
  organisationId: string,
  { states, kinds, department, goal, waitingFor }: HelpFilter,
): SelectQueryBuilder<HelpRow> {
  const query = manager.createQueryBuilder(HelpRow, 'help').where('help.organisationId = :organisationId', {
    organisationId,
  });
  if (states) query.andWhere('help.state = ANY (:states::text[])', { states });
  if (kinds) query.andWhere('help.kind = ANY (:kinds::text[])', { kinds });
  if (department !== undefined)
    query.andWhere(':department IN (help.askingDepartmentKey, help.givingDepartmentKey)', { department });
  if (goal !== undefined) query.andWhere(':goal IN (help.askingGoalKey, help.givingGoalKey)', { goal });
  if (waitingFor !== undefined)
    query.andWhere(`help.state = 'open' AND ${WAITS}`, {
      answering: waitingFor.department ?? null,
      owner: waitingFor.owner ?? null,
    });
  return query;
}

const WAITS = `(CASE help.kind WHEN 'request' THEN help.givingDepartmentKey ELSE help.askingDepartmentKey END = :answering::text
  OR EXISTS (SELECT FROM goal WHERE goal.organisation_id = help.organisationId AND goal.owner_key = :owner::text
    AND goal.key = CASE help.kind WHEN 'request' THEN help.givingGoalKey ELSE help.askingGoalKey END))`;
