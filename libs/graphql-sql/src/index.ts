export {
  type Arguments,
  NotInSql,
  type PageOfRows,
  type Parameters,
  type Rows,
  type SqlField,
  type SqlModel,
  type SqlType,
  type ValueField,
} from './model.ts';
export { expressionOf, filledIn, type PlannedOperation, planOperation, variablesOf } from './operation.ts';
export type { Variables } from './plan.ts';
export { Row } from './row.ts';
