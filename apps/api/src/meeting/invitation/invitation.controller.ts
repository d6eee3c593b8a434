import { findOrganisation, meetingsById, OrganisationWalls } from '@concord/persistence';
import { Controller, Get, Header, Param, Query, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { standingAskedFor } from '../../data-sets/standing-asked-for.ts';
import { isUuid } from '../../graphql/is-uuid.ts';
import { Refused } from '../../http/refused.ts';
import { JudgementService } from '../../judgement/judgement.service.ts';
import { OrganisationReader } from '../../judgement/organisation-reader.ts';
import { InvitationService } from './invitation.service.ts';

/** Meetings as entries for calendars, to be downloaded. */
@Controller('calendar')
export class InvitationController {
  constructor(
    private readonly walls: OrganisationWalls,
    private readonly judgements: JudgementService,
    private readonly invitations: InvitationService,
  ) {}

  @Get(':file')
  @Header('Cache-Control', 'private, no-cache')
  async download(
    @Param('file') file: string,
    @Query('organisation') asked: unknown,
    @Req() { principal }: FastifyRequest,
  ): Promise<StreamableFile> {
    const { organisationId, organisation: key } = standingAskedFor(principal, asked);
    const manager = this.walls.statements(organisationId);
    const id = file.replace(/\.ics$/, '');
    const [meeting] = isUuid(id) ? await meetingsById(manager, organisationId, [id]) : [];
    const organisation = await findOrganisation(manager, key);
    if (!meeting || !organisation) throw new Refused(404, 'NOT_FOUND', 'There is no such meeting.');
    const reader = new OrganisationReader(organisation, manager, this.judgements);
    const text = await this.invitations.download(reader, meeting);
    return new StreamableFile(Buffer.from(text), {
      type: 'text/calendar; charset=utf-8',
      disposition: `attachment; filename="meeting-${id}.ics"`,
    });
  }
}
