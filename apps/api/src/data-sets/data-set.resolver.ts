import { type CellValue, DATA_SETS, type DataSet, type Ordering, rowsField, statsField } from '@concord/data-sets';
import { Args, Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '../graphql/page.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { LARGEST_PAGE, LARGEST_PAGE_OF_ROWS } from '../limits/limits.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { askedFields } from './asked-fields.ts';
import { conditionsIn } from './cell-filters.ts';
import { DataSetDescription, toDescription } from './data-set.graphql-types.ts';
import { type AskedRows, type AskedStats, rowTypes } from './row-types.ts';
import { pageOfRows, placeAt } from './rows.ts';
import { statsOfRows } from './stats.ts';

/** Rows of every data set, and what they come to: fields of an organisation such as `goalRows` and `goalStats`. */
@Resolver(() => Organisation)
export class DataSetResolver {
  @ResolveField(() => [DataSetDescription], { description: 'What can be read as tables.' })
  dataSets(): DataSetDescription[] {
    return DATA_SETS.map(toDescription);
  }
}

type FieldOf<Asked> = (
  organisation: Organisation,
  asked: Asked,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => Promise<unknown>;

for (const dataSet of DATA_SETS) {
  const types = rowTypes(dataSet);
  addField<AskedRows>(rowsField(dataSet), types.args, rowsOf(dataSet), () => types.connection, {
    description: `As rows of a table: ${dataSet.says}`,
  });
  addField<AskedStats>(statsField(dataSet), types.statsArgs, statsOf(dataSet), () => [types.stats], {
    description: `Counted and added up, by what they are grouped by: ${dataSet.says}`,
  });
}

function rowsOf(dataSet: DataSet): FieldOf<AskedRows> {
  return ({ reader }, asked, { principal }, info) => {
    const { organisationId } = reader.organisation;
    const chosen = {
      organisationId,
      updatedSince: asked.updatedSince ?? undefined,
      where: { all: conditionsIn(asked.filter) },
    };
    const orderBy = asked.orderBy ?? [];
    const page = { first: sizeOf(asked, principal.kind), orderBy, after: placeIn(dataSet, orderBy, asked.after) };
    return pageOfRows(reader.manager, dataSet, chosen, page, {
      columns: [...askedFields(info, ['nodes']), ...askedFields(info, ['edges', 'node'])],
      counted: askedFields(info).includes('totalCount'),
    });
  };
}

function statsOf(dataSet: DataSet): FieldOf<AskedStats> {
  return ({ reader }, { groupBy, filter }, _, info) => {
    const { organisationId } = reader.organisation;
    const chosen = { organisationId, where: { all: conditionsIn(filter) } };
    return statsOfRows(reader.manager, dataSet, chosen, { groupBy, numbers: askedFields(info) });
  };
}

/** Puts a field on the resolver as NestJS would find it there, had it been written out. */
function addField<Asked>(
  name: string,
  args: new () => Asked,
  resolve: FieldOf<Asked>,
  type: () => (new () => object) | [new () => object],
  options: { readonly description: string },
): void {
  const method = { value: resolve, configurable: true, enumerable: true, writable: true };
  Object.defineProperty(DataSetResolver.prototype, name, method);
  const at = [DataSetResolver.prototype, name] as const;
  Reflect.defineMetadata('design:paramtypes', [Organisation, args, Object, Object], ...at);
  Parent()(...at, 0);
  Args({ type: () => args })(...at, 1);
  Context()(...at, 2);
  Info()(...at, 3);
  ResolveField(name, type, options)(...at, method);
}

/** Programs read everything at once; a page of the dashboard shows no more than a person reads. */
export function sizeOf({ first }: Pick<AskedRows, 'first'>, kind: 'account' | 'token'): number {
  const most = kind === 'token' ? LARGEST_PAGE_OF_ROWS : LARGEST_PAGE;
  if (first >= 1 && first <= most) return first;
  const cure = kind === 'token' ? '' : ` A token may read up to ${String(LARGEST_PAGE_OF_ROWS)}.`;
  throw badInput(`"first" must be between 1 and ${String(most)}; it is ${String(first)}. Read on with "after".${cure}`);
}

/** The place behind which reading goes on. */
export function placeIn(
  dataSet: DataSet,
  orderBy: readonly Ordering[],
  cursor: string | null | undefined,
): CellValue[] | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const place = placeAt(dataSet, orderBy, cursor);
  if (place) return place;
  throw badInput(
    '"after" is not a cursor of this list in this order. Use the "endCursor" of the page before with the same "orderBy", or leave it out to start at the beginning.',
  );
}
