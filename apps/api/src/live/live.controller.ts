import { Controller, Get, Header, NotFoundException, Param, StreamableFile } from '@nestjs/common';
import { LiveRevisions } from './live-revisions.ts';

/** For open pages: server-sent events, one for each write to an organisation. */
@Controller('live')
export class LiveController {
  constructor(private readonly live: LiveRevisions) {}

  /** Says where the organisation stands, and again after every write, until the page goes away or the server stops. */
  @Get(':organisation')
  @Header('Cache-Control', 'no-store')
  async follow(@Param('organisation') key: string): Promise<StreamableFile> {
    const stream = await this.live.follow(key);
    if (!stream) throw new NotFoundException({ status: 404, message: `There is no organisation "${key}".` });
    return new StreamableFile(stream, { type: 'text/event-stream; charset=utf-8' });
  }
}
