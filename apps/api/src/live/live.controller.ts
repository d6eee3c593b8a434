import { say } from '@concord/texts';
import { Controller, Get, Header, NotFoundException, Param, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { standingIn } from '../access/standing.ts';
import { LiveRevisions } from './live-revisions.ts';

/** For open pages: server-sent events, one for each write to an organisation. */
@Controller('live')
export class LiveController {
  constructor(private readonly live: LiveRevisions) {}

  /** Says where the organisation stands, and again after every write, until the page goes away or the server stops. */
  @Get(':organisation')
  @Header('Cache-Control', 'no-store')
  async follow(@Param('organisation') key: string, @Req() { principal }: FastifyRequest): Promise<StreamableFile> {
    const standing = principal && standingIn(principal, key);
    const stream = standing && this.live.follow(standing);
    if (!stream)
      throw new NotFoundException({ status: 404, message: say('There is no organisation "{key}".', { key }) });
    return new StreamableFile(stream, { type: 'text/event-stream; charset=utf-8' });
  }
}
