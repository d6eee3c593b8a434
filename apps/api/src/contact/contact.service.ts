import type { Contact, Goal } from '@concord/alignment-engine';
import { replaceGoal } from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import type { GoalSaved } from '../goal/goal-results.graphql-types.ts';
import { goalSaved, writeGoal } from '../goal/goal-writing.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { NotFoundError } from '../graphql/user-error.ts';
import { goalInPlan } from '../help/help-steps.ts';
import { PlanWriter, type WriteRefusal, Written } from '../writing/plan-writer.ts';

/** Marks who starts goals. */
@Injectable()
export class ContactService {
  constructor(private readonly writer: PlanWriter) {}

  /** @param contact nothing takes the mark away */
  async mark(
    organisation: string,
    key: string,
    contact: Contact | undefined,
    context: RequestContext,
  ): Promise<GoalSaved | WriteRefusal> {
    const written = await this.writer.run(organisation, context, async (writing) => {
      const goal = goalInPlan(writing, key);
      if (goal instanceof NotFoundError) return goal;
      writing.need('lead', goal.department);
      const { contact: _, ...unmarked } = goal;
      const after: Goal = contact === undefined ? unmarked : { ...unmarked, contact };
      const rows = async () => {
        const stored = await writing.reader.goals.load(key);
        if (!stored) throw new Error(`The goal ${key} vanished although the organisation was locked.`);
        await replaceGoal(writing.manager, writing.organisation.organisationId, stored, after);
      };
      return writeGoal(writing, { deed: 'changed', before: goal, after, rows });
    });
    return written instanceof Written ? goalSaved(written, key) : written;
  }
}
