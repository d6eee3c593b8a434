import { compareReports, type Goal } from '@concord/alignment-engine';
import { lockOrganisation, type OrganisationRow } from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { toScore } from '../alignment/to-alignment.ts';
import { toConflict } from '../conflict/to-conflict.ts';
import { isKey } from '../graphql/is-key.ts';
import { NotFoundError } from '../graphql/user-error.ts';
import { Judgement } from '../judgement/judgement.ts';
import { JudgementService } from '../judgement/judgement.service.ts';
import { OrganisationReader } from '../judgement/organisation-reader.ts';
import { toGoal } from './goal.graphql-types.ts';
import { GoalSaved, WhatIf } from './goal-results.graphql-types.ts';

/** A writing transaction on one organisation, with everything as it was when it began. */
export interface Writing {
  readonly manager: EntityManager;
  readonly organisation: OrganisationRow;
  readonly reader: OrganisationReader;
  readonly before: Judgement;
}

/** Thrown to leave the transaction with nothing written and an answer for the person. */
class Refused<Refusal> extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused');
  }
}

/** Runs changes of goals, one at a time an organisation, and says what they opened and closed. */
@Injectable()
export class GoalChange {
  constructor(
    private readonly source: DataSource,
    private readonly judgements: JudgementService,
  ) {}

  /**
   * Runs `write` in one transaction. It answers with the key of the goal it changed, or with what
   * kept it from doing so; then nothing is written.
   */
  async run<Refusal extends object>(
    organisationKey: string,
    write: (writing: Writing) => Promise<{ goal: string } | Refusal>,
  ): Promise<GoalSaved | NotFoundError | Refusal> {
    try {
      return await this.source.transaction(async (manager) => {
        const writing = await this.#begin(manager, organisationKey);
        if (writing instanceof NotFoundError) return writing;
        const outcome = await write(writing);
        if (!isWritten(outcome)) throw new Refused(outcome);
        return await this.#saved(writing, outcome.goal);
      });
    } catch (failure) {
      if (failure instanceof Refused) return failure.refusal as Refusal;
      throw failure;
    }
  }

  /** What a goal would change if it were stored in place of the one with its key. */
  effect(reader: OrganisationReader, before: Judgement, goal: Goal): WhatIf {
    const goals = [...before.plan.goals.filter(({ key }) => key !== goal.key), goal];
    return this.#difference(reader, before, new Judgement({ ...before.plan, goals }, before.asOf));
  }

  async #begin(manager: EntityManager, key: string): Promise<Writing | NotFoundError> {
    const organisation = isKey(key) ? await lockOrganisation(manager, key) : null;
    if (!organisation)
      return new NotFoundError(`There is no organisation "${key}". Check the address, or choose another organisation.`);
    const before = await this.judgements.of(organisation);
    return { manager, organisation, reader: new OrganisationReader(organisation, manager, this.judgements), before };
  }

  async #saved({ manager, organisation, before }: Writing, goalKey: string): Promise<GoalSaved> {
    const now = await lockOrganisation(manager, organisation.key);
    if (!now) throw new Error(`The organisation ${organisation.key} vanished while it was locked.`);
    const after = await this.judgements.inTransaction(manager, now);
    const reader = new OrganisationReader(now, this.source.manager, this.judgements);
    const [stored] = await new OrganisationReader(now, manager, this.judgements).goalsOf([goalKey]);
    if (!stored) throw new Error(`The goal ${goalKey} vanished while it was written.`);
    return new GoalSaved(toGoal(reader, stored), this.#difference(reader, before, after));
  }

  #difference(reader: OrganisationReader, before: Judgement, after: Judgement): WhatIf {
    const { opened, closed } = compareReports(before.report, after.report);
    return new WhatIf({
      opened: opened.map((conflict) => toConflict(reader, after, conflict)),
      closed: closed.map((conflict) => toConflict(reader, before, conflict)),
      before: toScore(before.report.alignment),
      after: toScore(after.report.alignment),
    });
  }
}

function isWritten(outcome: object): outcome is { goal: string } {
  return 'goal' in outcome && typeof outcome.goal === 'string';
}
