import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { has } from '../access/standing.ts';
import { goalProblems } from '../goal/goal-problems.ts';
import type { GoalSaved } from '../goal/goal-results.graphql-types.ts';
import { goalSaved } from '../goal/goal-writing.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { invalid, InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { PlanWrite, PlanWriter, type WriteRefusal, type Writing, Written } from '../writing/plan-writer.ts';
import { effectProblems } from './help-problems.ts';
import { goalInPlan } from './help-steps.ts';
import { helping, notHelping, type HelpingGoal, writeHelping } from './helping-goal.ts';

interface SupportGiven {
  readonly helps: string;
  readonly effect: number;
  readonly because: string | undefined;
}

/** Says which goals help which, without being asked; and takes it back. */
@Injectable()
export class SupportService {
  constructor(private readonly writer: PlanWriter) {}

  async set(
    organisation: string,
    key: string,
    { helps, effect, because }: SupportGiven,
    context: RequestContext,
  ): Promise<GoalSaved | WriteRefusal> {
    const written = await this.writer.run(organisation, context, async (writing) => {
      const [goal, helped] = [goalInPlan(writing, key), goalInPlan(writing, helps)];
      if (goal instanceof NotFoundError) return goal;
      if (helped instanceof NotFoundError) return helped;
      writing.need('lead', goal.department);
      if (goal.department === helped.department)
        return invalid(say('Help is between departments. Let the goal contribute to the other instead.'), 'helps');
      const said = because?.trim();
      const after = helping(goal, { goal: helps, effect, ...(said ? { because: said } : {}) });
      const problems = [...effectProblems(effect), ...goalProblems(writing.before, after)];
      if (problems.length > 0) return new InvalidInputError(problems);
      const titles = { giving: goal.title, asking: helped.title };
      return write(writing, { before: goal, after }, () => say('“{giving}” helps “{asking}” from now on', titles));
    });
    return written instanceof Written ? goalSaved(written, key) : written;
  }

  /** Either side can end it. */
  async remove(
    organisation: string,
    key: string,
    helps: string,
    context: RequestContext,
  ): Promise<GoalSaved | WriteRefusal> {
    const written = await this.writer.run(organisation, context, async (writing) => {
      const goal = goalInPlan(writing, key);
      if (goal instanceof NotFoundError) return goal;
      const helped = writing.before.goals.get(helps);
      const isTheirs = helped !== undefined && has(writing.standing, 'lead', [helped.department]);
      if (!isTheirs) writing.need('lead', goal.department);
      if (!goal.supports?.some((support) => support.goal === helps))
        return new NotFoundError(say('This goal does not help the other. Reload the page to see what it helps.'));
      const titles = { giving: goal.title, asking: helped?.title ?? helps };
      const after = notHelping(goal, helps);
      return write(writing, { before: goal, after }, () => say('“{giving}” no longer helps “{asking}”', titles));
    });
    return written instanceof Written ? goalSaved(written, key) : written;
  }
}

async function write(writing: Writing, goal: HelpingGoal, summary: () => string): Promise<PlanWrite> {
  const revision = await writing.raise({ kind: 'goal', summary });
  await writeHelping(writing, revision, goal);
  return new PlanWrite(revision, [{ kind: 'goal', goal: goal.after }]);
}
