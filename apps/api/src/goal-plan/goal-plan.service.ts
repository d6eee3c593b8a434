import type { Authority, Goal, IsoDate } from '@concord/alignment-engine';
import { replaceGoal, type StoredGoal } from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { notAllowedBut } from '../access/not-allowed.ts';
import { has } from '../access/standing.ts';
import { goalProblems } from '../goal/goal-problems.ts';
import type { GoalSaved, StaleVersionError, WhatIf } from '../goal/goal-results.graphql-types.ts';
import { effectOf, goalSaved, writeGoal } from '../goal/goal-writing.ts';
import { findGoal, needToWorkOn, staleGoal } from '../goal/goal-found.ts';
import { keyFromTitle } from '../goal/key-from-title.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { InvalidInputError, invalid, NotFoundError } from '../graphql/user-error.ts';
import { must } from '../judgement/must.ts';
import { findSeen, keyTaken, removeEntry, type Seen, writeEntry } from '../kept-entries/kept-entries.ts';
import { StaleContentError } from '../kept-entries/stale-content-error.ts';
import { type PlanWrite, PlanWriter, type WriteRefusal, type Writing, Written } from '../writing/plan-writer.ts';
import type { AuthorityInput, GoalPlanInput } from './goal-plan.inputs.ts';
import { AuthoritySaved } from './goal-plan-results.graphql-types.ts';
import { authorityFrom, goalWithPlan } from './plan-from-input.ts';
import { beyondLimits } from './plan-limits.ts';
import { toAuthority } from './to-goal-plan.ts';

/** What is said of a training. */
export interface TrainingHad {
  /** Its key. */
  readonly training: string;
  /** Who had it; missing: whoever says so. */
  readonly person: string | undefined;
  /** The day; missing: they have not had it after all. */
  readonly on: IsoDate | undefined;
}

/** Keeps what stands behind goals, and what the front line may do without asking. */
@Injectable()
export class GoalPlanService {
  constructor(private readonly writer: PlanWriter) {}

  async change(
    organisation: string,
    key: string,
    version: number,
    input: GoalPlanInput,
    context: RequestContext,
  ): Promise<GoalSaved | WriteRefusal | StaleVersionError> {
    const written = await this.writer.run<WriteRefusal | StaleVersionError>(organisation, context, async (writing) => {
      const stored = await findGoal(writing, key);
      if (stored instanceof NotFoundError) return stored;
      writing.need('lead', stored.goal.department);
      if (stored.version !== version) return staleGoal(writing, stored);
      const beyond = beyondLimits(input);
      if (beyond.length > 0) return new InvalidInputError(beyond);
      return writePlan(writing, stored, goalWithPlan(stored.goal, input));
    });
    return written instanceof Written ? goalSaved(written, key) : written;
  }

  /** Says what has become of an action; whoever owns it may, wherever they are. */
  async settle(
    organisation: string,
    key: string,
    actionKey: string,
    state: 'open' | 'done' | 'dropped',
    context: RequestContext,
  ): Promise<GoalSaved | WriteRefusal> {
    const written = await this.writer.run<WriteRefusal>(organisation, context, async (writing) => {
      const stored = await findGoal(writing, key);
      if (stored instanceof NotFoundError) return stored;
      const { goal } = stored;
      const action = goal.actions?.find((one) => one.key === actionKey);
      if (action === undefined || action.owner !== writing.person || writing.person === undefined)
        needToWorkOn(writing, stored);
      if (action === undefined)
        return new NotFoundError(
          say('The goal "{title}" has no action "{actionKey}". Reload the page to see its plan.', {
            title: goal.title,
            actionKey,
          }),
        );
      const actions = goal.actions?.map((one) => (one === action ? { ...one, state } : one)) ?? [];
      return writePlan(writing, stored, { ...goal, actions });
    });
    return written instanceof Written ? goalSaved(written, key) : written;
  }

  /**
   * Says that somebody has had a training, or that they have not had it after all: they themselves may, wherever they
   * are, who owns the goal, and who leads its department.
   *
   * @param on the day on which they had it
   */
  async settleTraining(
    organisation: string,
    key: string,
    { training: trainingKey, person: trainee, on }: TrainingHad,
    context: RequestContext,
  ): Promise<GoalSaved | WriteRefusal> {
    const written = await this.writer.run<WriteRefusal>(organisation, context, async (writing) => {
      const stored = await findGoal(writing, key);
      if (stored instanceof NotFoundError) return stored;
      const { goal } = stored;
      const person = trainee ?? writing.person;
      if (!maySayTrained(writing, goal, person))
        return notAllowedBut(
          say('Only who needs the training, who owns the goal and who leads its department can do this.'),
          context.principal,
        );
      const training = goal.training?.find((one) => one.key === trainingKey);
      if (training === undefined || person === undefined || !training.who.includes(person))
        return new NotFoundError(
          say('The goal "{title}" asks for no such training. Reload the page to see its plan.', { title: goal.title }),
        );
      if (on !== undefined && on > writing.before.asOf)
        return invalid(say('This day is still to come. Say it when the training has been had.'), 'on');
      const { [person]: _, ...others } = training.done;
      const had = { ...training, done: { ...others, ...(on === undefined ? {} : { [person]: on }) } };
      const all = goal.training?.map((one) => (one === training ? had : one)) ?? [];
      return writePlan(writing, stored, { ...goal, training: all });
    });
    return written instanceof Written ? goalSaved(written, key) : written;
  }

  /**
   * @param seen missing for an authority that is not there yet
   * @param back the key that it had, where it was taken back and is granted again
   */
  async saveAuthority(
    organisation: string,
    seen: Seen | undefined,
    input: AuthorityInput,
    context: RequestContext,
    back?: string,
  ): Promise<AuthoritySaved | WriteRefusal | StaleContentError> {
    let key = '';
    const written = await this.writer.run<WriteRefusal | StaleContentError>(organisation, context, async (writing) => {
      const { authorities } = writing.before.model;
      const before = seen && findSeen(authorities, seen, noAuthority);
      if (before instanceof NotFoundError || before instanceof StaleContentError) return before;
      for (const department of new Set([input.department, before?.department ?? input.department]))
        writing.need('lead', department);
      const refusal = keyTaken(authorities, back);
      if (refusal !== undefined) return refusal;
      const taken = new Set(authorities.map((one) => one.key));
      key = before?.key ?? back ?? keyFromTitle(`${input.department} ${input.what}`, taken, 'authority');
      const says = input.says.trim();
      return writeEntry(writing, 'authorities', authorityFrom(key, input), () =>
        before
          ? say('Changed what the front line may do: “{says}”', { says })
          : say('Granted to the front line: “{says}”', { says }),
      );
    });
    if (!(written instanceof Written)) return written;
    const { model, asOf } = written.after;
    const saved: Authority = must(new Map(model.authorities.map((one) => [one.key, one])), key);
    return new AuthoritySaved(toAuthority(written.reader, asOf, saved), effectOf(written));
  }

  async removeAuthority(
    organisation: string,
    seen: Seen,
    context: RequestContext,
  ): Promise<WhatIf | WriteRefusal | StaleContentError> {
    const written = await this.writer.run<WriteRefusal | StaleContentError>(organisation, context, async (writing) => {
      const before = findSeen(writing.before.model.authorities, seen, noAuthority);
      if (before instanceof NotFoundError || before instanceof StaleContentError) return before;
      writing.need('lead', before.department);
      return removeEntry(writing, 'authorities', seen.key, () =>
        say('Took from the front line: “{says}”', { says: before.says }),
      );
    });
    return written instanceof Written ? effectOf(written) : written;
  }
}

async function writePlan(writing: Writing, stored: StoredGoal, goal: Goal): Promise<PlanWrite | InvalidInputError> {
  const problems = goalProblems(writing.before, goal);
  if (problems.length > 0) return new InvalidInputError(problems);
  const { manager, organisation } = writing;
  const rows = () => replaceGoal(manager, organisation.organisationId, stored, goal);
  const isArchived = stored.archivedAt !== null;
  return writeGoal(writing, { deed: 'planned', before: stored.goal, after: goal, rows, isArchived });
}

function maySayTrained({ person, standing }: Writing, goal: Goal, trainee: string | undefined): boolean {
  if (has(standing, 'lead', [goal.department])) return true;
  return person !== undefined && (person === trainee || person === goal.owner);
}

function noAuthority(key: string): NotFoundError {
  return new NotFoundError(
    say('There is no authority "{key}". It may have been taken back; reload the page.', { key }),
  );
}
