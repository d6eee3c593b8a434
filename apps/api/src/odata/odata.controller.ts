import { type CellValue, type DataSet, DATA_SETS, type ReadRow } from '@concord/data-sets';
import { findOrganisation, OrganisationWalls } from '@concord/persistence';
import { Controller, Get, Header, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import type { Standing } from '../access/standing.ts';
import { DailyJudging } from '../conflict-life/daily-judging.ts';
import { ORGANISATION } from '../data-sets/asked-in-address.ts';
import { countRows, pageOfRows, placeAt } from '../data-sets/rows.ts';
import { standingAskedFor } from '../data-sets/standing-asked-for.ts';
import { Refused } from '../http/refused.ts';
import { LARGEST_PAGE_OF_ROWS } from '../limits/limits.ts';
import { metadataXml } from './metadata-xml.ts';
import { odataProblem } from './odata-problem.ts';
import { keyIn, type ODataOptions, readOptions } from './read-options.ts';

const VERSION = '4.0';
const JSON_TYPE = 'application/json;odata.metadata=minimal;charset=utf-8';

/** Injects the address that people open. */
export const PUBLIC_URL = Symbol('public url');

type Query = Readonly<Record<string, unknown>>;

/** Data sets as entity sets of OData 4, to read: for Excel, Power BI, Tableau and whoever else speaks it. */
@Controller('odata')
export class ODataController {
  constructor(
    private readonly walls: OrganisationWalls,
    private readonly daily: DailyJudging,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  @Get()
  @Header('OData-Version', VERSION)
  @Header('Content-Type', JSON_TYPE)
  service(@Req() request: FastifyRequest): object {
    const value = DATA_SETS.map(({ name }) => ({ name, kind: 'EntitySet', url: name }));
    return { '@odata.context': `${this.#rootOf(request)}/$metadata`, value };
  }

  @Get('$metadata')
  @Header('OData-Version', VERSION)
  @Header('Content-Type', 'application/xml;charset=utf-8')
  metadata(): string {
    return metadataXml();
  }

  @Get(':set/$count')
  @Header('OData-Version', VERSION)
  @Header('Content-Type', 'text/plain;charset=utf-8')
  async count(@Param('set') set: string, @Query() query: Query, @Req() request: FastifyRequest): Promise<string> {
    const dataSet = dataSetNamed(set);
    const standing = standingAskedFor(request.principal, query[ORGANISATION]);
    const { where } = readOptions(dataSet, query);
    const { organisationId } = standing;
    return String(await countRows(await this.#managerOf(standing), dataSet, { organisationId, where }));
  }

  @Get(':set')
  @Header('OData-Version', VERSION)
  async rows(
    @Param('set') asked: string,
    @Query() query: Query,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const [, set = '', key] = /^(\w+)(?:\(('(?:[^']|'')*')\))?$/.exec(asked) ?? [];
    const dataSet = dataSetNamed(set === '' ? asked : set);
    const standing = standingAskedFor(request.principal, query[ORGANISATION]);
    const { organisationId } = standing;
    const options = readOptions(dataSet, query);
    const manager = await this.#managerOf(standing);
    reply.header('content-type', JSON_TYPE);
    const root = this.#rootOf(request);
    const context = `${root}/$metadata#${dataSet.name}`;
    if (key !== undefined) return entity(manager, dataSet, { organisationId, key, context, options });
    return page(manager, dataSet, { organisationId, context, options, request, root });
  }

  /** Reads an organisation as it is today. */
  async #managerOf({ organisationId, organisation }: Standing): Promise<EntityManager> {
    const manager = this.walls.statements(organisationId);
    const found = await findOrganisation(manager, organisation);
    if (found) await this.daily.upToDate(found);
    return manager;
  }

  /** As whoever asks knows it: a proxy that speaks HTTPS may stand before this server. */
  #rootOf({ protocol, host }: FastifyRequest): string {
    const { host: publicHost, origin } = new URL(this.publicUrl);
    return `${host === publicHost ? origin : `${protocol}://${host}`}/odata`;
  }
}

async function entity(
  manager: EntityManager,
  dataSet: DataSet,
  {
    organisationId,
    key,
    context,
    options,
  }: { organisationId: string; key: string; context: string; options: ODataOptions },
): Promise<object> {
  const id = keyIn(key);
  const where = { column: 'id', comparison: 'equals', value: id.replaceAll('\0', '') } as const;
  const { nodes } = await pageOfRows(manager, dataSet, { organisationId, where }, { first: 1, orderBy: [] }, options);
  if (nodes[0]) return { '@odata.context': `${context}/$entity`, ...told(nodes[0], options) };
  throw new Refused(404, 'NOT_FOUND', `There is nothing with the id "${id}" in ${dataSet.name}.`);
}

async function page(
  manager: EntityManager,
  dataSet: DataSet,
  {
    organisationId,
    context,
    options,
    request,
    root,
  }: { organisationId: string; context: string; options: ODataOptions; request: FastifyRequest; root: string },
): Promise<object> {
  const { where, orderBy, top, skip, after, counted, columns } = options;
  const most = pageSize(request);
  const first = Math.min(top ?? most, most);
  const chosen = { organisationId, where };
  const read = { first, after: placeIn(dataSet, options), orderBy, skip: after === undefined ? skip : 0 };
  const { nodes, pageInfo, totalCount } = await pageOfRows(manager, dataSet, chosen, read, { columns, counted });
  const left = top === undefined ? Infinity : top - nodes.length;
  const isMore = pageInfo.hasNextPage && left > 0;
  return {
    '@odata.context': columns.length < dataSet.columns.length ? `${context}(${columns.join(',')})` : context,
    ...(counted ? { '@odata.count': totalCount } : {}),
    value: nodes.map((row) => told(row, options)),
    ...(isMore
      ? { '@odata.nextLink': nextLink(request, root, pageInfo.endCursor ?? '', top === undefined ? undefined : left) }
      : {}),
  };
}

function placeIn(dataSet: DataSet, { orderBy, after }: ODataOptions): readonly CellValue[] | undefined {
  if (after === undefined) return undefined;
  const place = placeAt(dataSet, orderBy, after);
  if (place) return place;
  throw odataProblem('$skiptoken is not from a page of this question. Follow "@odata.nextLink" as it is.');
}

function told(row: ReadRow, { columns }: ODataOptions): object {
  return Object.fromEntries(columns.map((name) => [name, row[name] ?? null]));
}

/** The same question, behind this page. */
function nextLink(request: FastifyRequest, root: string, cursor: string, left: number | undefined): string {
  const url = new URL(request.url, root);
  url.searchParams.set('$skiptoken', cursor);
  url.searchParams.delete('$skip');
  if (left !== undefined) url.searchParams.set('$top', String(left));
  return url.href.replaceAll('%24', '$');
}

/** `Prefer: odata.maxpagesize=500` */
function pageSize({ headers }: FastifyRequest): number {
  const [, wanted] = /maxpagesize=(\d{1,9})/.exec(String(headers['prefer'] ?? '')) ?? [];
  return wanted === undefined ? LARGEST_PAGE_OF_ROWS : Math.min(Math.max(Number(wanted), 1), LARGEST_PAGE_OF_ROWS);
}

function dataSetNamed(name: string): DataSet {
  const found = DATA_SETS.find((one) => one.name === name);
  if (found) return found;
  throw new Refused(
    404,
    'NOT_FOUND',
    `There is no entity set "${name}". There are ${DATA_SETS.map((one) => one.name).join(', ')}.`,
  );
}
