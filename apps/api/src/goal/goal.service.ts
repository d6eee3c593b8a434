import type { Goal, IsoDate } from '@concord/alignment-engine';
import {
  addGoal,
  correctCheckIn,
  goalChangesOfRevision,
  replaceGoal,
  setArchived,
  type StoredGoal,
  WHOLE_GOAL,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { AlreadyExistsError, InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { isKey } from '../graphql/is-key.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import { type PlanWrite, PlanWriter, type WriteRefusal, type Writing, Written } from '../writing/plan-writer.ts';
import type { CheckInInput, GoalInput } from './goal.inputs.ts';
import { goalSaved, type GoalDeed, whatIf, writeGoal } from './goal-writing.ts';
import { ownersWord } from './owners-word.ts';
import { checkInFrom, corrected, nothingSaid, sameCheckIn, withoutCheckIn } from './checking-in.ts';
import { goalFromInput } from './goal-from-input.ts';
import { findGoal, needToWorkOn, noGoal, staleGoal } from './goal-found.ts';
import { goalProblems } from './goal-problems.ts';
import type { GoalSaved, StaleVersionError, WhatIf } from './goal-results.graphql-types.ts';
import { keyFromTitle } from './key-from-title.ts';
import { typedDay } from '../language/typed-day.ts';

/** Runs changes of goals, and says what they opened and closed. */
@Injectable()
export class GoalService {
  constructor(private readonly writer: PlanWriter) {}

  create(
    organisation: string,
    input: GoalInput,
    context: RequestContext,
  ): Promise<GoalSaved | WriteRefusal | AlreadyExistsError> {
    let created: string | undefined;
    return this.#run(
      organisation,
      context,
      async (written) => created ?? (await goalCreatedBy(written)),
      async (writing) => {
        const { manager, before } = writing;
        writing.need('lead', input.department);
        const twin = before.plan.goals.find(
          ({ title, department }) => title === input.title.trim() && department === input.department,
        );
        if (twin && input.key == null) {
          return new AlreadyExistsError(
            say(
              'The department already has a goal with this title ("{key}"). Open that one, or choose another title.',
              { key: twin.key },
            ),
            twin.key,
          );
        }
        const key = input.key ?? (await freeKey(writing.reader, before, input.title));
        const [taken] = isKey(key) ? await writing.reader.goalsOf([key]) : [];
        if (taken)
          return new AlreadyExistsError(
            taken.archivedAt
              ? say('The key "{key}" is taken by "{title}", which is archived. Choose another.', {
                  key,
                  title: taken.goal.title,
                })
              : say('The key "{key}" is taken by "{title}". Choose another.', { key, title: taken.goal.title }),
            key,
          );
        const goal = goalFromInput(key, input);
        const problems = goalProblems(before, goal);
        if (problems.length > 0) return new InvalidInputError(problems);
        created = key;
        const rows = () => addGoal(manager, writing.organisation.organisationId, goal);
        return writeGoal(writing, { deed: 'added', after: goal, rows });
      },
    );
  }

  update(
    organisation: string,
    key: string,
    version: number,
    input: GoalInput,
    context: RequestContext,
  ): Promise<GoalSaved | WriteRefusal | StaleVersionError> {
    return this.#run(
      organisation,
      context,
      () => key,
      async (writing) => {
        const stored = await findGoal(writing, key);
        if (stored instanceof NotFoundError) return stored;
        writing.need('lead', stored.goal.department);
        if (stored.version !== version) return staleGoal(writing, stored);
        writing.need('lead', input.department);
        const goal = goalFromInput(key, input, stored.goal);
        return ownersWord(writing, stored.goal, goal) ?? this.#replace(writing, stored, goal, 'changed');
      },
    );
  }

  setArchived(
    organisation: string,
    key: string,
    version: number,
    archived: boolean,
    context: RequestContext,
  ): Promise<GoalSaved | WriteRefusal | StaleVersionError> {
    return this.#run(
      organisation,
      context,
      () => key,
      async (writing) => {
        const stored = await findGoal(writing, key);
        if (stored instanceof NotFoundError) return stored;
        writing.need('lead', stored.goal.department);
        if (stored.version !== version) return staleGoal(writing, stored);
        const {
          manager,
          organisation: { organisationId },
        } = writing;
        const rows = async () => {
          await setArchived(manager, organisationId, { key, version, archived });
        };
        return writeGoal(
          writing,
          archived
            ? { deed: 'archived', before: stored.goal, rows }
            : { deed: 'brought-back', after: stored.goal, rows, broughtBack: true },
        );
      },
    );
  }

  checkIn(
    organisation: string,
    key: string,
    input: CheckInInput,
    context: RequestContext,
  ): Promise<GoalSaved | WriteRefusal | AlreadyExistsError> {
    return this.#run(
      organisation,
      context,
      () => key,
      async (writing) => {
        const stored = await findGoal(writing, key);
        if (stored instanceof NotFoundError) return stored;
        needToWorkOn(writing, stored);
        const checkIn = checkInFrom(input, writing.before.asOf);
        if (Object.keys(checkIn).length === 1) return nothingSaid();
        const wrong = input.corrects == null ? undefined : corrected(stored, input.corrects);
        if (wrong instanceof InvalidInputError) return wrong;
        const others = withoutCheckIn(stored.goal.checkIns, wrong);
        if (others.some((earlier) => sameCheckIn(earlier, checkIn))) {
          return new AlreadyExistsError(
            say('This check-in of {on} is already recorded. Nothing was added.', { on: typedDay(checkIn.on) }),
            key,
          );
        }
        const { organisationId } = writing.organisation;
        const now = wrong ? await correctCheckIn(writing.manager, organisationId, stored, wrong.position) : stored;
        return this.#replace(writing, now, { ...stored.goal, checkIns: [...others, checkIn] }, 'checked-in');
      },
    );
  }

  completeMilestone(
    organisation: string,
    key: string,
    milestoneKey: string,
    on: IsoDate | undefined,
    context: RequestContext,
  ): Promise<GoalSaved | WriteRefusal | AlreadyExistsError> {
    return this.#run(
      organisation,
      context,
      () => key,
      async (writing) => {
        const stored = await findGoal(writing, key);
        if (stored instanceof NotFoundError) return stored;
        needToWorkOn(writing, stored);
        const milestone = stored.goal.milestones.find((one) => one.key === milestoneKey);
        if (!milestone)
          return new NotFoundError(
            say('The goal "{title}" has no milestone "{milestoneKey}". Reload the page to see its milestones.', {
              title: stored.goal.title,
              milestoneKey,
            }),
          );
        if (milestone.done)
          return new AlreadyExistsError(
            say('"{title}" was completed on {done} already.', {
              title: milestone.title,
              done: typedDay(milestone.done),
            }),
            milestoneKey,
          );
        const done = on ?? writing.before.asOf;
        const milestones = stored.goal.milestones.map((one) => (one === milestone ? { ...one, done } : one));
        return this.#replace(writing, stored, { ...stored.goal, milestones }, 'milestone');
      },
    );
  }

  async whatIf(
    reader: OrganisationReader,
    input: GoalInput,
    replaces: string | undefined,
  ): Promise<WhatIf | InvalidInputError | NotFoundError> {
    const before = await reader.judgement();
    const replaced = replaces === undefined ? undefined : before.goals.get(replaces);
    if (replaces !== undefined && !replaced) return noGoal(replaces);
    const key = replaces ?? input.key ?? (await freeKey(reader, before, input.title));
    const goal = goalFromInput(key, input, replaced);
    const problems = goalProblems(before, goal);
    return problems.length > 0 ? new InvalidInputError(problems) : whatIf(reader, before, [{ kind: 'goal', goal }]);
  }

  async #run<Refusal extends object>(
    organisation: string,
    context: RequestContext,
    keyOf: (written: Written) => string | Promise<string>,
    write: (writing: Writing) => Promise<PlanWrite | Refusal>,
  ): Promise<GoalSaved | WriteRefusal | Refusal> {
    const written = await this.writer.run(organisation, context, write);
    return written instanceof Written ? goalSaved(written, await keyOf(written)) : written;
  }

  async #replace(
    writing: Writing,
    stored: StoredGoal,
    goal: Goal,
    deed: GoalDeed,
  ): Promise<PlanWrite | InvalidInputError> {
    const problems = goalProblems(writing.before, goal);
    if (problems.length > 0) return new InvalidInputError(problems);
    const { manager, organisation } = writing;
    const rows = () => replaceGoal(manager, organisation.organisationId, stored, goal);
    return writeGoal(writing, { deed, before: stored.goal, after: goal, rows, isArchived: stored.archivedAt !== null });
  }
}

async function freeKey(reader: OrganisationReader, before: Judgement, title: string): Promise<string> {
  const taken = new Set(before.goals.keys());
  for (;;) {
    const key = keyFromTitle(title, taken);
    // An archived goal is no part of the plan but keeps its key.
    const [archived] = await reader.goalsOf([key]);
    if (!archived) return key;
    taken.add(key);
  }
}

/** Sent again, a request asks what key its goal was given then. */
async function goalCreatedBy({ reader: { manager, organisation }, revision }: Written): Promise<string> {
  const changes = await goalChangesOfRevision(manager, organisation.organisationId, revision);
  const created = changes.find(({ field }) => field === WHOLE_GOAL.created);
  if (!created) throw new Error(`Revision ${revision} created no goal.`);
  return created.goalKey;
}
