export { type Column, type ColumnType } from './column.ts';
export { columnOf, type DataSet, rowsField, rowType, statsField, viewName } from './data-set.ts';
export { DATA_SETS } from './data-sets.ts';
export { Parameters } from './parameters.ts';
export { behind, placeParts } from './place.ts';
export type {
  AskedValue,
  CellValue,
  Comparison,
  Condition,
  Expression,
  Ordering,
  RowsChosen,
  RowsPage,
} from './rows-question.ts';
export { chosenRows, countStatement, placeOf, type ReadRow, rowsStatement, type Statement } from './rows-statement.ts';
export { viewStatements } from './view-statement.ts';
export { groupColumns, NUMBER_STATS, numberColumns, statsStatement } from './stats-statement.ts';
