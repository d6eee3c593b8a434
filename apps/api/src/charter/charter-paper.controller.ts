import { say } from '@concord/texts';
import { Controller, Get, Header, Param, Query, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ExportsRunning } from '../data-sets/exports-running.ts';
import { standingAskedFor } from '../data-sets/standing-asked-for.ts';
import { requestContext } from '../graphql/request-context.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import { Refused } from '../http/refused.ts';
import { rateKeyOf } from '../limits/rate-limits.ts';
import { PAPER_FORMATS } from '../meeting/paper/paper-formats.ts';
import { OrganisationService } from '../organisation/organisation.service.ts';
import { charterOnPaper } from './charter-on-paper.ts';
import { CharterReader } from './charter-reader.ts';

/** Charters as files, for whoever may read them: `/paper/charter/ID.pdf?organisation=demo`. */
@Controller('paper/charter')
export class CharterPaperController {
  constructor(
    private readonly organisations: OrganisationService,
    private readonly charters: CharterReader,
    private readonly running: ExportsRunning,
  ) {}

  @Get(':file')
  @Header('Cache-Control', 'private, no-store')
  async download(
    @Param('file') file: string,
    @Query('organisation') asked: unknown,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const [id = '', ending = ''] = file.split('.');
    const format = PAPER_FORMATS.get(ending);
    const { organisation, organisationId } = standingAskedFor(request.principal, asked);
    const context = requestContext(request);
    const reader = await this.organisations.find(organisation, context);
    const charter = reader && format && isUuid(id) ? await this.charters.find(reader, id, context) : null;
    if (!charter || !format) throw new Refused(404, 'NOT_FOUND', say('There is no such charter.'));
    const end = this.running.begin(organisationId, rateKeyOf(request));
    try {
      return new StreamableFile(Buffer.from(await format.set(charterOnPaper(charter))), {
        type: format.type,
        disposition: format.isPage ? 'inline' : `attachment; filename="charter.${ending}"`,
      });
    } finally {
      end();
    }
  }
}
