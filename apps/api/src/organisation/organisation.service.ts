import { findOrganisation, OrganisationWalls } from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import type { Standing } from '../access/standing.ts';
import { DailyJudging } from '../conflict-life/daily-judging.ts';
import { JudgementService } from '../judgement/judgement.service.ts';
import { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { RequestContext } from '../graphql/request-context.ts';

@Injectable()
export class OrganisationService {
  constructor(
    private readonly walls: OrganisationWalls,
    private readonly judgements: JudgementService,
    private readonly daily: DailyJudging,
  ) {}

  /** Those that whoever asks belongs to, by name. */
  async all(context: RequestContext): Promise<OrganisationReader[]> {
    const readers = await Promise.all(context.standings().map((standing) => this.#reader(standing)));
    return readers.filter((reader) => reader !== null);
  }

  /** Nothing where there is none, or whoever asks does not belong to it: nobody shall learn the difference. */
  async find(key: string, context: RequestContext): Promise<OrganisationReader | null> {
    const standing = context.standingIn(key);
    return standing === undefined ? null : this.#reader(standing);
  }

  async #reader({ organisationId, organisation }: Standing): Promise<OrganisationReader | null> {
    const manager = this.walls.statements(organisationId);
    const row = await findOrganisation(manager, organisation);
    return row && new OrganisationReader(await this.daily.upToDate(row), manager, this.judgements);
  }
}
