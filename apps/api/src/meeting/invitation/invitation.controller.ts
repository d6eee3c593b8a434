import { Controller, Get, Header, Param, Query, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { MeetingInAddress } from '../meeting-in-address.ts';
import { InvitationService } from './invitation.service.ts';

/** Meetings as entries for calendars, to be downloaded: `/calendar/ID.ics?organisation=demo`. */
@Controller('calendar')
export class InvitationController {
  constructor(
    private readonly meetings: MeetingInAddress,
    private readonly invitations: InvitationService,
  ) {}

  @Get(':file')
  @Header('Cache-Control', 'private, no-cache')
  async download(
    @Param('file') file: string,
    @Query('organisation') asked: unknown,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const id = file.replace(/\.ics$/, '');
    const { reader, meeting } = await this.meetings.find(request, asked, id);
    return new StreamableFile(Buffer.from(await this.invitations.download(reader, meeting)), {
      type: 'text/calendar; charset=utf-8',
      disposition: `attachment; filename="meeting-${id}.ics"`,
    });
  }
}
