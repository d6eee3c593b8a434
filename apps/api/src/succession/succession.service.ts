import { addNoSuccessor, removeNoSuccessor } from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import type { GoalSaved } from '../goal/goal-results.graphql-types.ts';
import { goalSaved } from '../goal/goal-writing.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { goalInPlan } from '../help/help-steps.ts';
import { wordsProblems } from '../help/help-problems.ts';
import { PlanWrite, PlanWriter, unwritten, type WriteRefusal, type Writing, Written } from '../writing/plan-writer.ts';
import { noSuccessorLoader } from './read-succession.ts';

/** Keeps whether anything shall come after goals that were reached. */
@Injectable()
export class SuccessionService {
  constructor(private readonly writer: PlanWriter) {}

  decline(
    organisation: string,
    key: string,
    because: string,
    context: RequestContext,
  ): Promise<GoalSaved | WriteRefusal> {
    return this.#write(organisation, key, context, async (writing, title) => {
      const problems = wordsProblems(
        'because',
        because,
        say('Say why nothing comes next: whoever looks back will ask.'),
      );
      if (problems.length > 0) return new InvalidInputError(problems);
      const summary = () => say('Said that nothing comes after “{title}”', { title });
      const revision = await writing.raise({ kind: 'agreement', summary });
      await addNoSuccessor(writing.manager, revision, key, because.trim());
      return new PlanWrite(revision, []);
    });
  }

  askAgain(organisation: string, key: string, context: RequestContext): Promise<GoalSaved | WriteRefusal> {
    return this.#write(organisation, key, context, async (writing, title) => {
      if (!(await noSuccessorLoader(writing.reader).load(key))) return unwritten(writing);
      const summary = () => say('Lets “{title}” ask for its successor again', { title });
      const revision = await writing.raise({ kind: 'agreement', summary });
      await removeNoSuccessor(writing.manager, writing.organisation.organisationId, key);
      return new PlanWrite(revision, []);
    });
  }

  async #write(
    organisation: string,
    key: string,
    context: RequestContext,
    write: (writing: Writing, title: string) => Promise<PlanWrite | WriteRefusal>,
  ): Promise<GoalSaved | WriteRefusal> {
    const written = await this.writer.run<WriteRefusal>(organisation, context, async (writing) => {
      const goal = goalInPlan(writing, key);
      if (goal instanceof NotFoundError) return goal;
      if (goal.owner === undefined || goal.owner !== writing.person) writing.need('contribute', goal.department);
      return write(writing, goal.title);
    });
    return written instanceof Written ? goalSaved(written, key) : written;
  }
}
