import { findOrganisation, type MeetingRow, meetingsById, OrganisationWalls } from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { standingAskedFor } from '../data-sets/standing-asked-for.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import { Refused } from '../http/refused.ts';
import { JudgementService } from '../judgement/judgement.service.ts';
import { OrganisationReader } from '../judgement/organisation-reader.ts';

/** Finds the meeting that an address names, for files that are made of it. */
@Injectable()
export class MeetingInAddress {
  constructor(
    private readonly walls: OrganisationWalls,
    private readonly judgements: JudgementService,
  ) {}

  /**
   * @param organisation as the address says it; whoever has only one need not
   * @throws Refused where there is no such meeting for whoever asks
   */
  async find(
    { principal }: FastifyRequest,
    organisation: unknown,
    id: string,
  ): Promise<{ readonly reader: OrganisationReader; readonly meeting: MeetingRow }> {
    const { organisationId, organisation: key } = standingAskedFor(principal, organisation);
    const manager = this.walls.statements(organisationId);
    const [meeting] = isUuid(id) ? await meetingsById(manager, organisationId, [id]) : [];
    const row = await findOrganisation(manager, key);
    if (!meeting || !row) throw new Refused(404, 'NOT_FOUND', say('There is no such meeting.'));
    return { reader: new OrganisationReader(row, manager, this.judgements), meeting };
  }
}
