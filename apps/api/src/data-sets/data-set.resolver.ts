import { type CellValue, DATA_SETS, type DataSet, type Ordering } from '@concord/data-sets';
import { Args, Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '../graphql/page.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { LARGEST_PAGE, LARGEST_PAGE_OF_ROWS } from '../limits/limits.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { askedFields } from './asked-fields.ts';
import { conditionsIn } from './cell-filters.ts';
import { DataSetDescription, toDescription } from './data-set.graphql-types.ts';
import { type AskedRows, rowTypes } from './row-types.ts';
import { pageOfRows, placeAt, type RowPage } from './rows.ts';

/** Rows of every data set: fields of an organisation such as `goalRows`. */
@Resolver(() => Organisation)
export class DataSetResolver {
  @ResolveField(() => [DataSetDescription], { description: 'What can be read as tables.' })
  dataSets(): DataSetDescription[] {
    return DATA_SETS.map(toDescription);
  }
}

for (const dataSet of DATA_SETS) {
  const { connection, args } = rowTypes(dataSet);
  const field = `${dataSet.one}Rows`;
  const rows = (
    { reader }: Organisation,
    asked: AskedRows,
    { principal }: RequestContext,
    info: GraphQLResolveInfo,
  ): Promise<RowPage> => {
    const { organisationId } = reader.organisation;
    const chosen = {
      organisationId,
      updatedSince: asked.updatedSince ?? undefined,
      where: { all: conditionsIn(asked.filter) },
    };
    const orderBy = asked.orderBy ?? [];
    const page = { first: sizeOf(asked, principal.kind), orderBy, after: placeIn(dataSet, orderBy, asked.after) };
    return pageOfRows(reader.manager, dataSet, chosen, page, {
      columns: askedFields(info, ['nodes']),
      counted: askedFields(info).includes('totalCount'),
    });
  };
  const method = { value: rows, configurable: true, enumerable: true, writable: true };
  Object.defineProperty(DataSetResolver.prototype, field, method);
  const at = [DataSetResolver.prototype, field] as const;
  Reflect.defineMetadata('design:paramtypes', [Organisation, args, Object, Object], ...at);
  Parent()(...at, 0);
  Args({ type: () => args })(...at, 1);
  Context()(...at, 2);
  Info()(...at, 3);
  ResolveField(field, () => connection, { description: `As rows of a table: ${dataSet.says}` })(...at, method);
}

/** Programs read everything at once; a page of the dashboard shows no more than a person reads. */
function sizeOf({ first }: AskedRows, kind: 'account' | 'token'): number {
  const most = kind === 'token' ? LARGEST_PAGE_OF_ROWS : LARGEST_PAGE;
  if (first >= 1 && first <= most) return first;
  const cure = kind === 'token' ? '' : ` A token may read up to ${String(LARGEST_PAGE_OF_ROWS)}.`;
  throw badInput(`"first" must be between 1 and ${String(most)}; it is ${String(first)}. Read on with "after".${cure}`);
}

function placeIn(
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
