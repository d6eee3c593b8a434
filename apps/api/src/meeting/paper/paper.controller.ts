import { Controller, Get, Header, Param, Query, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ExportsRunning } from '../../data-sets/exports-running.ts';
import { isUuid } from '../../graphql/is-uuid.ts';
import { Refused } from '../../http/refused.ts';
import { rateKeyOf } from '../../limits/rate-limits.ts';
import { MeetingInAddress } from '../meeting-in-address.ts';
import { PAPER_FORMATS } from './paper-formats.ts';
import { PAPERS, PaperService } from './paper.service.ts';

/** Papers of meetings as files: `/paper/minutes-ID.pdf?organisation=demo`. */
@Controller('paper')
export class PaperController {
  constructor(
    private readonly meetings: MeetingInAddress,
    private readonly papers: PaperService,
    private readonly running: ExportsRunning,
  ) {}

  @Get(':file')
  @Header('Cache-Control', 'private, no-cache')
  async download(
    @Param('file') file: string,
    @Query('organisation') asked: unknown,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const { paper, id, format } = fileNamed(file);
    const { reader, meeting } = await this.meetings.find(request, asked, id);
    const end = this.running.begin(meeting.organisationId, rateKeyOf(request));
    try {
      const set = await format.set(await this.papers.write(reader, meeting, paper));
      return new StreamableFile(Buffer.from(set), {
        type: format.type,
        disposition: format.isPage ? 'inline' : `attachment; filename="${file}"`,
      });
    } finally {
      end();
    }
  }
}

/** @param file such as `pre-read-3f2b9a61-….docx` */
function fileNamed(file: string) {
  const [name = '', ending = ''] = file.split('.');
  const paper = PAPERS.find((one) => name.startsWith(`${one}-`));
  const id = name.slice((paper?.length ?? 0) + 1);
  const format = PAPER_FORMATS.get(ending);
  if (paper === undefined || format === undefined || !isUuid(id)) {
    const papers = PAPERS.join(' or ');
    const endings = [...PAPER_FORMATS.keys()].join(', ');
    const message = `There is no paper "${file}". Ask for ${papers}, the id of a meeting, and one of ${endings}: "/paper/minutes-ID.pdf".`;
    throw new Refused(404, 'NOT_FOUND', message);
  }
  return { paper, id, format };
}
