import type { CheckIn, Goal, IsoDate } from '@concord/alignment-engine';
import { addGoal, replaceGoal, setArchived, type StoredGoal } from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import { AlreadyExistsError, InvalidInputError, NotFoundError } from '../graphql/user-error.ts';
import { isKey } from '../graphql/is-key.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { CheckInInput, GoalInput } from './goal.inputs.ts';
import { toGoal } from './goal.graphql-types.ts';
import { ChangedGoal, GoalChange, type Writing } from './goal-change.ts';
import { goalFromInput, stated } from './goal-from-input.ts';
import { goalProblems } from './goal-problems.ts';
import { type GoalSaved, StaleVersionError, type WhatIf } from './goal-results.graphql-types.ts';
import { keyFromTitle } from './key-from-title.ts';

@Injectable()
export class GoalService {
  constructor(private readonly change: GoalChange) {}

  create(
    organisation: string,
    input: GoalInput,
  ): Promise<GoalSaved | InvalidInputError | NotFoundError | AlreadyExistsError> {
    return this.change.run(organisation, async (writing) => {
      const { manager, before } = writing;
      const twin = before.plan.goals.find(
        ({ title, department }) => title === input.title.trim() && department === input.department,
      );
      if (twin && input.key == null) {
        return new AlreadyExistsError(
          `The department already has a goal with this title ("${twin.key}"). Open that one, or choose another title.`,
          twin.key,
        );
      }
      const key = input.key ?? (await freeKey(writing.reader, before, input.title));
      const [taken] = isKey(key) ? await writing.reader.goalsOf([key]) : [];
      if (taken)
        return new AlreadyExistsError(
          `The key "${key}" is taken by "${taken.goal.title}"${taken.archivedAt ? ', which is archived' : ''}. Choose another.`,
          key,
        );
      const goal = goalFromInput(key, input);
      const problems = goalProblems(before.plan, goal);
      if (problems.length > 0) return new InvalidInputError(problems);
      await addGoal(manager, writing.organisation.organisationId, goal);
      return new ChangedGoal(key, goal);
    });
  }

  update(
    organisation: string,
    key: string,
    version: number,
    input: GoalInput,
  ): Promise<GoalSaved | InvalidInputError | NotFoundError | StaleVersionError> {
    return this.change.run(organisation, async (writing) => {
      const stored = await this.#find(writing, key);
      if (stored instanceof NotFoundError) return stored;
      if (stored.version !== version) return stale(writing, stored);
      return this.#replace(writing, stored, goalFromInput(key, input, stored.goal));
    });
  }

  setArchived(
    organisation: string,
    key: string,
    version: number,
    archived: boolean,
  ): Promise<GoalSaved | NotFoundError | StaleVersionError> {
    return this.change.run(organisation, async (writing) => {
      const stored = await this.#find(writing, key);
      if (stored instanceof NotFoundError) return stored;
      const done = await setArchived(writing.manager, writing.organisation.organisationId, { key, version, archived });
      if (!done) return stale(writing, stored);
      return archived ? new ChangedGoal(key) : new ChangedGoal(key, stored.goal);
    });
  }

  checkIn(
    organisation: string,
    key: string,
    input: CheckInInput,
  ): Promise<GoalSaved | InvalidInputError | NotFoundError | AlreadyExistsError> {
    return this.change.run(organisation, async (writing) => {
      const stored = await this.#find(writing, key);
      if (stored instanceof NotFoundError) return stored;
      const { value, confidence, note } = input;
      const checkIn: CheckIn = {
        on: input.on ?? writing.before.asOf,
        ...stated('value', value),
        ...stated('confidence', confidence),
        ...stated('note', note?.trim() || null),
      };
      if (Object.keys(checkIn).length === 1) return nothingSaid();
      if (stored.goal.checkIns.some((earlier) => sameCheckIn(earlier, checkIn))) {
        return new AlreadyExistsError(`This check-in of ${checkIn.on} is already recorded. Nothing was added.`, key);
      }
      return this.#replace(writing, stored, { ...stored.goal, checkIns: [...stored.goal.checkIns, checkIn] });
    });
  }

  completeMilestone(
    organisation: string,
    key: string,
    milestoneKey: string,
    on: IsoDate | undefined,
  ): Promise<GoalSaved | InvalidInputError | NotFoundError | AlreadyExistsError> {
    return this.change.run(organisation, async (writing) => {
      const stored = await this.#find(writing, key);
      if (stored instanceof NotFoundError) return stored;
      const milestone = stored.goal.milestones.find((one) => one.key === milestoneKey);
      if (!milestone)
        return new NotFoundError(
          `The goal "${stored.goal.title}" has no milestone "${milestoneKey}". Reload the page to see its milestones.`,
        );
      if (milestone.done)
        return new AlreadyExistsError(`"${milestone.title}" was completed on ${milestone.done} already.`, milestoneKey);
      const done = on ?? writing.before.asOf;
      const milestones = stored.goal.milestones.map((one) => (one === milestone ? { ...one, done } : one));
      return this.#replace(writing, stored, { ...stored.goal, milestones });
    });
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
    const problems = goalProblems(before.plan, goal);
    return problems.length > 0 ? new InvalidInputError(problems) : this.change.effect(reader, before, goal);
  }

  async #find({ reader }: Writing, key: string): Promise<StoredGoal | NotFoundError> {
    const [stored] = isKey(key) ? await reader.goalsOf([key]) : [];
    return stored ?? noGoal(key);
  }

  async #replace(
    { manager, organisation, before }: Writing,
    stored: StoredGoal,
    goal: Goal,
  ): Promise<ChangedGoal | InvalidInputError> {
    const problems = goalProblems(before.plan, goal);
    if (problems.length > 0) return new InvalidInputError(problems);
    const written = await replaceGoal(manager, organisation.organisationId, stored, goal);
    if (!written) throw new Error(`The goal ${goal.key} changed although the organisation was locked.`);
    return new ChangedGoal(goal.key, stored.archivedAt ? undefined : goal);
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

function stale({ reader }: Writing, stored: StoredGoal): StaleVersionError {
  return new StaleVersionError(
    `"${stored.goal.title}" was changed by somebody else in the meantime (now version ${stored.version}). Look at what changed, then save again.`,
    toGoal(reader, stored),
  );
}

function noGoal(key: string): NotFoundError {
  return new NotFoundError(`There is no goal "${key}". It may have been removed; go back to the list of goals.`);
}

function nothingSaid(): InvalidInputError {
  return new InvalidInputError([
    { path: '', message: 'The check-in says nothing. Give a value, a confidence or a note.' },
  ]);
}

function sameCheckIn(a: CheckIn, b: CheckIn): boolean {
  return a.on === b.on && a.value === b.value && a.confidence === b.confidence && a.note === b.note;
}
