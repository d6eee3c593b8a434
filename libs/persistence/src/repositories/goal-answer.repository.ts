import type { Target } from '@concord/alignment-engine';
import { type EntityManager, In, IsNull } from 'typeorm';
import { type Answer, GoalAnswerRow } from '../entities/index.ts';
import type { Revision } from './revision.repository.ts';

/** Somebody who is to be asked about a goal. */
export interface Asked {
  readonly asked: 'owner' | 'department';
  readonly askedKey: string;
  /** Why, in words. */
  readonly because: string;
  /** What a decision asks for. */
  readonly proposed?: { readonly target: Target };
  readonly decisionId?: string;
}

/** Asks about a goal as it is from now on; who was asked about it as it was before keeps the answer given. */
export async function askAboutGoal(
  manager: EntityManager,
  { organisationId, number }: Revision,
  goalKey: string,
  all: readonly Asked[],
): Promise<void> {
  const rows = all.map(({ asked, askedKey, because, proposed, decisionId }) => ({
    organisationId,
    goalKey,
    askedRevision: number,
    asked,
    askedKey,
    because,
    proposed: proposed ?? null,
    decisionId: decisionId ?? null,
  }));
  if (rows.length > 0) await manager.insert(GoalAnswerRow, rows as never);
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
    where: { organisationId, goalKey: In([...goalKeys]) },
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
