import { SQL_TYPES } from './column.ts';
import { columnOf, type DataSet } from './data-set.ts';
import type { Places } from './parameters.ts';
import type { Condition, Expression } from './rows-question.ts';

/**
 * An expression as a condition in SQL on the columns of `rows`. What is asked of a cell in which nothing stands does not
 * hold, unless it is asked whether nothing stands there.
 *
 * @throws Error where it names a column that the data set has not: whoever reads a question checks that
 */
export function expressionSql(dataSet: DataSet, expression: Expression, parameters: Places): string {
  const sqlOf = (part: Expression) => expressionSql(dataSet, part, parameters);
  if ('all' in expression) return expression.all.length === 0 ? 'true' : `(${expression.all.map(sqlOf).join(' AND ')})`;
  if ('any' in expression) return expression.any.length === 0 ? 'false' : `(${expression.any.map(sqlOf).join(' OR ')})`;
  if ('not' in expression) return `(${sqlOf(expression.not)}) IS NOT TRUE`;
  return conditionSql(dataSet, expression, parameters);
}

const OPERATORS = { equals: '=', from: '>=', to: '<=', above: '>', below: '<' } as const;

function conditionSql(dataSet: DataSet, { column: name, comparison, value }: Condition, parameters: Places): string {
  const found = columnOf(dataSet, name);
  if (!found) throw new Error(`${dataSet.name} has no column "${name}".`);
  const column = `rows."${found.name}"`;
  // A whole number may be compared with one that is not.
  const sqlType = found.type === 'integer' ? SQL_TYPES.number : SQL_TYPES[found.type];
  const given = (suffix = '') => parameters.add(value, sqlType + suffix);
  switch (comparison) {
    case 'equals':
    case 'from':
    case 'to':
    case 'above':
    case 'below':
      return `${column} ${OPERATORS[comparison]} ${given()}`;
    case 'in':
      return `${column} = ANY (${given('[]')})`;
    case 'contains':
      return `strpos(lower(${column}), lower(${given()})) > 0`;
    case 'containsExactly':
      return `strpos(${column}, ${given()}) > 0`;
    case 'startsWith':
      return `starts_with(${column}, ${given()})`;
    case 'endsWith':
      return `starts_with(reverse(${column}), reverse(${given()}))`;
    case 'isEmpty':
      return `${column} IS ${value === true ? '' : 'NOT '}NULL`;
  }
}
