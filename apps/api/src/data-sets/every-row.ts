import { type DataSet, placeOf, type ReadRow, type RowsChosen, rowsStatement } from '@concord/data-sets';
import type { EntityManager } from 'typeorm';

/** As many as are held at a time. */
const ROWS_AT_ONCE = 2_000;

/**
 * All rows that are chosen, a few thousand at a time. They come by what tells them apart, which never changes: whoever
 * writes meanwhile makes no row come twice or not at all, and nothing is locked or kept open while somebody downloads.
 */
export async function* everyRow(
  manager: EntityManager,
  dataSet: DataSet,
  chosen: RowsChosen,
): AsyncGenerator<readonly ReadRow[]> {
  for (let after: ReturnType<typeof placeOf> | undefined; ;) {
    const { text, values } = rowsStatement(dataSet, chosen, { orderBy: 'identity', after, limit: ROWS_AT_ONCE });
    const rows = await manager.query<ReadRow[]>(text, [...values]);
    yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_ONCE) return;
    after = placeOf(dataSet, last, 'identity');
  }
}
