import { type EntityManager, Any, IsNull } from 'typeorm';
import { insertion, writeTogether } from '../bulk-rows.ts';
import { type Answer, type AskedChange, GoalAnswerRow } from '../entities/index.ts';
import type { Revision } from './revision.repository.ts';

/** Somebody who is to be asked about a goal. */
export interface Asked {
  readonly asked: 'owner' | 'department';
  readonly askedKey: string;
  /** Why, in words. */
  readonly because: string;
  /** What a decision asks for. */
  readonly proposed?: AskedChange;
  readonly decisionId?: string;
  /** Has agreed by writing it. */
  readonly agreed?: boolean;
}

/** Asks about a goal as it is from now on; who was asked about it as it was before keeps the answer given. */
export async function askAboutGoal(
  manager: EntityManager,
  { organisationId, number }: Revision,
  goalKey: string,
  all: readonly Asked[],
): Promise<void> {
  const rows = all.map(({ asked, askedKey, because, proposed, decisionId, agreed = false }) => ({
    organisationId,
    goalKey,
    askedRevision: number,
    asked,
    askedKey,
    because,
    proposed: proposed ?? null,
    decisionId: decisionId ?? null,
    answer: agreed ? ('agree' as const) : null,
    answeredRevision: agreed ? number : null,
  }));
  await writeTogether(manager, [insertion(manager, GoalAnswerRow, rows)]);
}

export async function answerAboutGoal(
  manager: EntityManager,
  { organisationId, number }: Revision,
  { goalKey, askedRevision, asked, askedKey }: GoalAnswerRow,
  { answer, words }: { readonly answer: Answer; readonly words: string | null },
): Promise<void> {
  await manager.update(
    GoalAnswerRow,
    { organisationId, goalKey, askedRevision, asked, askedKey },
    { answer, words, answeredRevision: number },
  );
}

/** All that was ever asked about goals, the latest first. */
export function answersAboutGoals(
  manager: EntityManager,
  organisationId: string,
  goalKeys: readonly string[],
): Promise<GoalAnswerRow[]> {
  return manager.find(GoalAnswerRow, {
    where: { organisationId, goalKey: Any([...goalKeys]) },
    order: { askedRevision: 'DESC', asked: 'DESC', askedKey: 'ASC' },
  });
}

/** Questions that somebody has not answered, the latest about each goal only. */
export async function questionsTo(
  manager: EntityManager,
  organisationId: string,
  asked: readonly Pick<GoalAnswerRow, 'asked' | 'askedKey'>[],
): Promise<GoalAnswerRow[]> {
  if (asked.length === 0) return [];
  const open = await manager.find(GoalAnswerRow, {
    where: asked.map((one) => ({ organisationId, asked: one.asked, askedKey: one.askedKey, answer: IsNull() })),
    order: { askedRevision: 'DESC', goalKey: 'ASC' },
  });
  const all = await answersAboutGoals(
    manager,
    organisationId,
    open.map(({ goalKey }) => goalKey),
  );
  return open.filter((row) => isLatest(row, all));
}

/** Whether nobody was asked about the goal again since; a decision's proposal stands beside other questions. */
export function isLatest(row: GoalAnswerRow, all: readonly GoalAnswerRow[]): boolean {
  return !all.some(
    (other) =>
      other.goalKey === row.goalKey &&
      other.askedRevision > row.askedRevision &&
      (other.decisionId === null) === (row.decisionId === null),
  );
}

/** How many answers of each kind the questions about goals as they are now have; archived goals do not count. */
export async function commitmentOf(
  manager: EntityManager,
  organisationId: string,
): Promise<{ asked: number; agree: number; agreeIf: number; disagree: number }> {
  const [counts] = await manager.query<{ asked: number; agree: number; agreeIf: number; disagree: number }[]>(
    `SELECT count(*)::int AS asked,
            count(*) FILTER (WHERE answer = 'agree')::int AS agree,
            count(*) FILTER (WHERE answer = 'agree-if')::int AS "agreeIf",
            count(*) FILTER (WHERE answer = 'disagree')::int AS disagree
     FROM goal_answer question
     JOIN goal ON goal.organisation_id = question.organisation_id AND goal.key = question.goal_key
     WHERE question.organisation_id = $1 AND question.decision_id IS NULL AND goal.archived_at IS NULL
       AND question.asked_revision = (
         SELECT max(asked_revision) FROM goal_answer later
         WHERE later.organisation_id = $1 AND later.goal_key = question.goal_key AND later.decision_id IS NULL
       )`,
    [organisationId],
  );
  return counts ?? { asked: 0, agree: 0, agreeIf: 0, disagree: 0 };
}
