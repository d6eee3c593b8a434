import { randomUUID } from 'node:crypto';
import { type DataSet, DATA_SETS } from '@concord/data-sets';
import { findOrganisation, OrganisationWalls, recordAudit } from '@concord/persistence';
import { Controller, Get, Header, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Standing } from '../access/standing.ts';
import { whoDidIt } from '../audit/who-did-it.ts';
import { DailyJudging } from '../conflict-life/daily-judging.ts';
import { Refused } from '../http/refused.ts';
import { rateKeyOf } from '../limits/rate-limits.ts';
import { askedIn, ORGANISATION } from './asked-in-address.ts';
import { everyRow } from './every-row.ts';
import { ExportsRunning } from './exports-running.ts';
import { FILE_FORMATS, type FileFormat } from './file-formats.ts';
import { countRows } from './rows.ts';
import { standingAskedFor } from './standing-asked-for.ts';

/** Says how many rows a file holds, as long as nobody writes. */
const ROW_COUNT = 'concord-rows';

/** Data sets as files: for spreadsheets, and for programs that read whole tables. */
@Controller('export')
export class ExportController {
  constructor(
    private readonly walls: OrganisationWalls,
    private readonly daily: DailyJudging,
    private readonly running: ExportsRunning,
  ) {}

  /** All rows of a data set, or those that the address asks for, however many: they are read as they are sent. */
  @Get(':file')
  @Header('Cache-Control', 'private, no-cache')
  async download(
    @Param('file') file: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const { dataSet, format, extension } = fileNamed(file);
    const standing = standingAskedFor(request.principal, query[ORGANISATION]);
    const { organisationId, organisation } = standing;
    const chosen = { organisationId, ...askedIn(dataSet, query) };
    const state = await this.#stateOf(standing, request);
    reply.header('etag', state);
    if (request.headers['if-none-match'] === state) {
      reply.status(304);
      return undefined;
    }
    const end = this.running.begin(organisationId, rateKeyOf(request));
    try {
      const manager = this.walls.statements(organisationId);
      // By which whoever downloads knows how much is still to come.
      reply.header(ROW_COUNT, String(await countRows(manager, dataSet, chosen)));
      await this.#note(standing, request, file);
      const stream = format.write(dataSet, everyRow(manager, dataSet, chosen)).once('close', end);
      // Whoever left while it was prepared will not end it.
      if (request.raw.destroyed) stream.destroy();
      return new StreamableFile(stream, {
        type: format.type,
        disposition: `attachment; filename="${organisation}-${dataSet.name}.${extension}"`,
      });
    } catch (failure) {
      end();
      throw failure;
    }
  }

  /** Other for every organisation and write to it, every day, every address and every way to compress the file. */
  async #stateOf({ organisationId, organisation }: Standing, { url, headers }: FastifyRequest): Promise<string> {
    const found = await findOrganisation(this.walls.statements(organisationId), organisation);
    const state = found && (await this.daily.upToDate(found));
    // Every write gives the organisation a moment of its own, also one that says more of the same plan.
    const moment = state ? `${String(state.revision)}-${String(state.updatedAt.getTime())}` : randomUUID();
    const file = JSON.stringify([organisationId, url, headers['accept-encoding'] ?? null]);
    return `"${moment}-${Buffer.from(file).toString('base64url')}"`;
  }

  async #note({ organisationId }: Standing, { principal, id }: FastifyRequest, file: string): Promise<void> {
    if (principal === undefined) return;
    const who = whoDidIt({ principal, requestId: id });
    await this.walls.transaction(organisationId, (manager) =>
      recordAudit(manager, [{ organisationId, action: 'data-exported', about: file, ...who }]),
    );
  }
}

function fileNamed(file: string): { dataSet: DataSet; format: FileFormat; extension: string } {
  const [name = '', extension = '', ...more] = file.split('.');
  const dataSet = DATA_SETS.find((one) => one.name === name);
  const format = FILE_FORMATS.get(extension);
  if (dataSet && format && more.length === 0) return { dataSet, format, extension };
  const sets = DATA_SETS.map((one) => one.name).join(', ');
  const formats = [...FILE_FORMATS.keys()].join(', ');
  throw new Refused(404, 'NOT_FOUND', `There is no file "${file}". There are ${sets}, each as ${formats}: goals.csv.`);
}
