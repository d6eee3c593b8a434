import { date, integer, text } from '../column.ts';
import { dataSet } from '../data-set.ts';

export const CHARTER_SUMS = dataSet({
  name: 'charterSums',
  one: 'charterSum',
  says: 'How people of a department lived up to their charters in a quarter: of five people or more who let it be counted.',
  table: 'charter_sum',
  identity: [{ column: 'begins_on', type: 'date' }, 'department_key'],
  columns: [
    date('quarter', 'The first day of the quarter.', 'one.begins_on'),
    text('department', 'Key of the department, which may be gone since.', 'one.department_key'),
    integer('peopleAtLeast', 'How many people at least: a multiple of five.'),
    integer('keptPercent', 'Which part of their sentences they kept, in %, to the nearest 5.'),
    integer('partlyPercent', 'Which part they kept in part, in %.'),
    integer('notPercent', 'Which part they did not keep, in %, to the nearest 5.'),
  ],
});
