import { findOrganisation, organisations } from '@concord/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JudgementService } from '../judgement/judgement.service.ts';
import { OrganisationReader } from '../judgement/organisation-reader.ts';
import { isKey } from '../graphql/is-key.ts';

@Injectable()
export class OrganisationService {
  constructor(
    private readonly source: DataSource,
    private readonly judgements: JudgementService,
  ) {}

  async all(): Promise<OrganisationReader[]> {
    const rows = await organisations(this.source.manager);
    return rows.map((row) => new OrganisationReader(row, this.source.manager, this.judgements));
  }

  async find(key: string): Promise<OrganisationReader | null> {
    const row = isKey(key) ? await findOrganisation(this.source.manager, key) : null;
    return row && new OrganisationReader(row, this.source.manager, this.judgements);
  }
}
