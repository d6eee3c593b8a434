import type { Goal } from '@concord/alignment-engine';
import {
  type Answer,
  answerAboutGoal,
  answersAboutGoals,
  type GoalAnswerRow,
  isLatest,
  recordGoalEdits,
  replaceGoal,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { sayWhoYouAre } from '../conflict-life/conflict-life.service.ts';
import { goalProblems } from '../goal/goal-problems.ts';
import { goalSaved } from '../goal/goal-writing.ts';
import type { GoalSaved } from '../goal/goal-results.graphql-types.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, invalid } from '../graphql/user-error.ts';
import { PlanWrite, PlanWriter, type WriteRefusal, type Writing, Written } from '../writing/plan-writer.ts';
import type { GoalAnswerInput } from './agreement.graphql-types.ts';
import { withAskedChange } from './asked-change.ts';

/** Takes what people say about goals. */
@Injectable()
export class AgreementService {
  constructor(private readonly writer: PlanWriter) {}

  async answer(
    organisation: string,
    goal: string,
    { answer, words, department }: GoalAnswerInput,
    context: RequestContext,
  ): Promise<GoalSaved | WriteRefusal> {
    const written = await this.writer.run(organisation, context, async (writing) => {
      const { manager } = writing;
      const nameless = sayWhoYouAre(writing);
      if (nameless !== undefined) return invalid(nameless);
      const said = words?.trim() || null;
      if (answer !== 'agree' && said === null) return invalid(say('Say under which condition, or why not.'), 'words');
      const question = await questionFor(writing, goal, department ?? undefined);
      if (question instanceof InvalidInputError) return question;
      if (question.asked === 'department') writing.need('lead', question.askedKey);
      const change = changeAgreedTo(writing, question, answer);
      if (change instanceof InvalidInputError) return change;
      const title = writing.before.goals.get(goal)?.title ?? goal;
      const revision = await writing.raise({
        kind: 'agreement',
        summary: () => say('Answered about the goal “{title}”', { title }),
      });
      await answerAboutGoal(manager, revision, question, { answer, words: said });
      if (change === undefined) return new PlanWrite(revision, []);
      const { was, now, decisionId } = change;
      await rewrite(writing, was, now);
      await recordGoalEdits(manager, revision, [{ before: was, after: now }], decisionId);
      return new PlanWrite(revision, [{ kind: 'goal', goal: now }], decisionId);
    });
    return written instanceof Written ? goalSaved(written, goal) : written;
  }
}

interface AgreedChange {
  readonly was: Goal;
  readonly now: Goal;
  readonly decisionId: string;
}

/** What agreeing writes: what the decision asked for, where the goal as it is now can hold it. */
function changeAgreedTo(
  { before }: Writing,
  { goalKey, proposed, decisionId }: GoalAnswerRow,
  answer: Answer,
): AgreedChange | InvalidInputError | undefined {
  const was = before.goals.get(goalKey);
  if (answer !== 'agree' || proposed === null || decisionId === null || was === undefined) return undefined;
  const now = withAskedChange(was, proposed);
  const known = new Set(goalProblems(before, was).map(({ message }) => message));
  // The goal may have changed since it was asked about: a milestone may now lie behind the day that was asked for. The
  // target stands as it was decided, also where it is what was reached already.
  const problems = goalProblems(before, now).filter(({ path, message }) => path !== 'target' && !known.has(message));
  return problems.length > 0 ? new InvalidInputError(problems) : { was, now, decisionId };
}

async function rewrite({ reader, manager, organisation }: Writing, was: Goal, now: Goal): Promise<void> {
  const stored = await reader.goals.load(was.key);
  if (!stored) throw new Error(`The goal ${was.key} vanished although the organisation was locked.`);
  await replaceGoal(manager, organisation.organisationId, stored, now);
}

/** The question that somebody answers: a decision's proposal first, then as the owner, then for the department. */
async function questionFor(
  { manager, organisation, before, person }: Writing,
  goal: string,
  department: string | undefined,
): Promise<GoalAnswerRow | InvalidInputError> {
  const own = before.people.get(person ?? '')?.department;
  const all = await answersAboutGoals(manager, organisation.organisationId, [goal]);
  const current = all.filter((row) => isLatest(row, all));
  const asOwner = ({ asked, askedKey }: GoalAnswerRow) => asked === 'owner' && askedKey === person;
  const forDepartment = ({ asked, askedKey }: GoalAnswerRow) =>
    asked === 'department' && askedKey === own && (department === undefined || department === own);
  const mine = [...(department === undefined ? current.filter(asOwner) : []), ...current.filter(forDepartment)].sort(
    (a, b) => Number(a.decisionId === null) - Number(b.decisionId === null),
  );
  // An answer can be changed, but a proposal that was answered is done.
  const open = mine.find(({ answer }) => answer === null) ?? mine.find(({ decisionId }) => decisionId === null);
  return (
    open ??
    invalid(
      say('You are not asked about this goal: only its owner and the departments that it touches are.'),
      'department',
    )
  );
}
