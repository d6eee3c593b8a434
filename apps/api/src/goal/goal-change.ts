import type { Goal, GoalChange as Edit } from '@concord/alignment-engine';
import { goalsByKey, lockOrganisation, type OrganisationRow } from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { toScore } from '../alignment/to-alignment.ts';
import { toConflict } from '../conflict/to-conflict.ts';
import { isKey } from '../graphql/is-key.ts';
import { NotFoundError } from '../graphql/user-error.ts';
import type { Judgement } from '../judgement/judgement.ts';
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

/** A goal that was written, as it is in the plan from now on; without one, it is archived. */
export class ChangedGoal {
  constructor(
    readonly key: string,
    readonly goal?: Goal,
  ) {}
}

/** What a transaction leaves behind. */
interface Written {
  readonly organisation: OrganisationRow;
  readonly after: Judgement;
  readonly saved: GoalSaved;
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
   * Runs `write` in one transaction. It answers with the goal it changed, or with what kept it
   * from doing so; then nothing is written.
   */
  async run<Refusal extends object>(
    organisationKey: string,
    write: (writing: Writing) => Promise<ChangedGoal | Refusal>,
  ): Promise<GoalSaved | NotFoundError | Refusal> {
    try {
      const outcome = await this.source.transaction(async (manager) => {
        const writing = await this.#begin(manager, organisationKey);
        if (writing instanceof NotFoundError) return writing;
        const written = await write(writing);
        if (!(written instanceof ChangedGoal)) throw new Refused(written);
        return this.#end(writing, written);
      });
      if (outcome instanceof NotFoundError) return outcome;
      // Only now is it certain that this is what the database holds.
      void this.judgements.keep(outcome.organisation, Promise.resolve(outcome.after));
      return outcome.saved;
    } catch (failure) {
      if (failure instanceof Refused) return failure.refusal as Refusal;
      throw failure;
    }
  }

  /** What a goal would change if it were stored in place of the one with its key. */
  effect(reader: OrganisationReader, before: Judgement, goal: Goal): Promise<WhatIf> {
    const edit: Edit = { kind: 'goal', goal };
    return effectOf(edit, { reader, before, after: before.changedBy([edit]) });
  }

  async #begin(manager: EntityManager, key: string): Promise<Writing | NotFoundError> {
    const organisation = isKey(key) ? await lockOrganisation(manager, key) : null;
    if (!organisation)
      return new NotFoundError(`There is no organisation "${key}". Check the address, or choose another organisation.`);
    const before = await this.judgements.inTransaction(manager, organisation);
    return { manager, organisation, reader: new OrganisationReader(organisation, manager, this.judgements), before };
  }

  async #end({ manager, organisation, before }: Writing, changed: ChangedGoal): Promise<Written> {
    const now = await lockOrganisation(manager, organisation.key);
    const [stored] = await goalsByKey(manager, organisation.organisationId, [changed.key]);
    if (!now || !stored) throw new Error(`The goal ${changed.key} vanished while it was written.`);
    const edit: Edit = changed.goal ? { kind: 'goal', goal: changed.goal } : { kind: 'goal-removed', key: changed.key };
    const after = before.changedBy([edit]);
    const reader = new OrganisationReader(now, this.source.manager, this.judgements);
    const effect = await effectOf(edit, { reader, before, after, stored: true });
    const saved = new GoalSaved(toGoal(reader, stored), effect);
    return { organisation: now, after, saved };
  }
}

interface Change {
  readonly reader: OrganisationReader;
  readonly before: Judgement;
  readonly after: Judgement;
  /** Whether the plan stays changed. */
  readonly stored?: boolean;
}

async function effectOf(edit: Edit, { reader, before, after, stored = false }: Change): Promise<WhatIf> {
  const effect = await before.effectOf(edit, stored ? after : undefined);
  return new WhatIf({
    opened: effect.opened.map((conflict) => toConflict(reader, after, conflict)),
    closed: effect.closed.map((conflict) => toConflict(reader, before, conflict)),
    cutShort: effect.cutShort ?? null,
    before: toScore(effect.before),
    after: toScore(effect.after),
  });
}
