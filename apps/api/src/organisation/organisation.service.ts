import { findOrganisation, type OrganisationRow, organisations } from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DailyJudging } from '../conflict-life/daily-judging.ts';
import { JudgementService } from '../judgement/judgement.service.ts';
import { OrganisationReader } from '../judgement/organisation-reader.ts';
import { isKey } from '../graphql/is-key.ts';

@Injectable()
export class OrganisationService {
  constructor(
    private readonly source: DataSource,
    private readonly judgements: JudgementService,
    private readonly daily: DailyJudging,
  ) {}

  async all(): Promise<OrganisationReader[]> {
    const rows = await organisations(this.source.manager);
    return Promise.all(rows.map((row) => this.#reader(row)));
  }

  async find(key: string): Promise<OrganisationReader | null> {
    const row = isKey(key) ? await findOrganisation(this.source.manager, key) : null;
    return row && this.#reader(row);
  }

  async #reader(row: OrganisationRow): Promise<OrganisationReader> {
    return new OrganisationReader(await this.daily.upToDate(row), this.source.manager, this.judgements);
  }
}
