import {
  asksIn,
  findOrganisation,
  lockOrganisation,
  type OrganisationRow,
  OrganisationWalls,
  raiseRevision,
  recordFindings,
  type Recorded,
  recordWholeJudging,
  type Revision,
  revisionFor,
} from '@concord/persistence';
import { say } from '@concord/texts';
import { inLanguage } from '@concord/texts/server';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Judgement } from '../judgement/judgement.ts';
import { JudgementService } from '../judgement/judgement.service.ts';
import { Metrics } from '../metrics/metrics.ts';

/**
 * Judges an organisation's plan once on every new day, when somebody first asks: windows begin and end, dates for
 * review come, and nobody writes anything.
 */
@Injectable()
export class DailyJudging {
  constructor(
    private readonly walls: OrganisationWalls,
    private readonly judgements: JudgementService,
    private readonly metrics: Metrics,
  ) {}

  /** The organisation, with conflicts, alignment and advice as they are today. */
  async upToDate(organisation: OrganisationRow): Promise<OrganisationRow> {
    if (!this.#isDue(organisation)) return organisation;
    return this.walls.transaction(organisation.organisationId, async (manager) => {
      const locked = await lockOrganisation(manager, organisation.key);
      return locked ? this.inTransaction(manager, locked) : organisation;
    });
  }

  /** The same for a transaction that holds the organisation's lock. */
  async inTransaction(manager: EntityManager, organisation: OrganisationRow): Promise<OrganisationRow> {
    if (!this.#isDue(organisation)) return organisation;
    const judgement = await this.judgements.inTransaction(manager, organisation);
    const { organisationId, key } = organisation;
    const summary = inLanguage(organisation.language, () => say('A new day'));
    const revision = await raiseRevision(manager, organisationId, { kind: 'day', summary });
    const recorded = await this.#record(manager, judgement, revision);
    await this.#tell(manager, judgement, organisationId, await revisionFor(manager, revision, recorded));
    return (await findOrganisation(manager, key)) ?? organisation;
  }

  /**
   * Judges the plan of an organisation again, as it is now in a transaction that holds its lock, and writes conflicts,
   * alignment and advice anew: for what changes how all of them are told.
   */
  async anew(manager: EntityManager, key: string, revision: Revision): Promise<void> {
    const organisation = await findOrganisation(manager, key);
    if (!organisation) throw new Error(`The organisation ${key} vanished while it was judged.`);
    const judgement = await this.judgements.inTransaction(manager, organisation);
    await this.#record(manager, judgement, revision);
    await this.#tell(manager, judgement, organisation.organisationId, revision.number);
  }

  /** Makes the stored conflicts equal to what was judged. */
  async #record(manager: EntityManager, judgement: Judgement, revision: Revision): Promise<Recorded> {
    const { asOf: today, language, goals, metrics } = judgement;
    const recorded = await recordWholeJudging(manager, async (take) => take(await judgement.everyConflict()), {
      revision,
      today,
      language,
      asksOf: asksIn(goals, metrics),
    });
    this.metrics.conflictsWritten(recorded);
    return recorded;
  }

  /** Writes down how far the goals pull together, and the advice. */
  async #tell(manager: EntityManager, judgement: Judgement, organisationId: string, revision: number): Promise<void> {
    const { report } = await judgement.findings();
    await recordFindings(manager, { organisationId, revision, today: judgement.asOf }, report);
  }

  #isDue(organisation: OrganisationRow): boolean {
    return organisation.judgedOn !== this.judgements.asOf(organisation);
  }
}
