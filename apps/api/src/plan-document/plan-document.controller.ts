import { say } from '@concord/texts';
import { Controller, Get, Header, Query, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ExportsRunning } from '../data-sets/exports-running.ts';
import { standingAskedFor } from '../data-sets/standing-asked-for.ts';
import { requestContext } from '../graphql/request-context.ts';
import { Refused } from '../http/refused.ts';
import { rateKeyOf } from '../limits/rate-limits.ts';
import { PAPER_FORMATS } from '../meeting/paper/paper-formats.ts';
import { OrganisationService } from '../organisation/organisation.service.ts';
import { PlanDocumentService } from './plan-document.service.ts';
import type { Since } from './plan-parts.ts';
import { notSince, sinceAsked } from './since.ts';

/** The plan as a file: `/paper/plan.pdf?organisation=demo&department=sales&since=2026-10-01`. */
@Controller('paper')
export class PlanDocumentController {
  constructor(
    private readonly organisations: OrganisationService,
    private readonly documents: PlanDocumentService,
    private readonly running: ExportsRunning,
  ) {}

  @Get([...PAPER_FORMATS.keys()].map((ending) => `plan.${ending}`))
  @Header('Cache-Control', 'private, no-cache')
  async download(
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const ending = /plan\.(\w+)/.exec(request.url)?.[1] ?? '';
    const format = PAPER_FORMATS.get(ending);
    const { organisation, organisationId } = standingAskedFor(request.principal, query['organisation']);
    const asked = { department: textIn(query, 'department'), since: sinceIn(query) };
    const reader = await this.organisations.find(organisation, requestContext(request));
    const end = this.running.begin(organisationId, rateKeyOf(request));
    try {
      const document = reader && (await this.documents.write(reader, asked));
      if (!document || !format) throw new Refused(404, 'NOT_FOUND', say('There is no such department.'));
      const name = [organisation, 'plan', ...(asked.department === undefined ? [] : [asked.department])].join('-');
      return new StreamableFile(Buffer.from(await format.set(document)), {
        type: format.type,
        disposition: format.isPage ? 'inline' : `attachment; filename="${name}.${ending}"`,
      });
    } finally {
      end();
    }
  }
}

function textIn(query: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const given = query[name];
  if (given === undefined || given === '') return undefined;
  if (typeof given === 'string') return given;
  throw new Refused(400, 'BAD_USER_INPUT', say('“{name}” stands in the address more than once. Ask once.', { name }));
}

function sinceIn(query: Readonly<Record<string, unknown>>): Since['asked'] | undefined {
  const text = textIn(query, 'since');
  if (text === undefined) return undefined;
  const since = sinceAsked(text);
  if (since === undefined) throw new Refused(400, 'BAD_USER_INPUT', notSince(text));
  return since;
}
