import {
  asksIn,
  findOrganisation,
  lockOrganisation,
  type OrganisationRow,
  OrganisationWalls,
  raiseRevision,
  recordFindings,
  recordWholeJudging,
  revisionFor,
} from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
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
    const { organisationId, key } = organisation;
    const judgement = await this.judgements.inTransaction(manager, organisation);
    const revision = await raiseRevision(manager, organisationId, { kind: 'day', summary: 'A new day' });
    const { asOf: today, goals, metrics } = judgement;
    const recorded = await recordWholeJudging(manager, async (take) => take(await judgement.everyConflict()), {
      revision,
      today,
      asksOf: asksIn(goals, metrics),
    });
    this.metrics.conflictsWritten(recorded);
    const judged = { organisationId, revision: await revisionFor(manager, revision, recorded), today };
    await recordFindings(manager, judged, (await judgement.findings()).report);
    return (await findOrganisation(manager, key)) ?? organisation;
  }

  #isDue(organisation: OrganisationRow): boolean {
    return organisation.judgedOn !== this.judgements.asOf(organisation);
  }
}
