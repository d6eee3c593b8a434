import { say } from '@concord/texts';
import type { ChartTable } from '../chart-figure.tsx';
import { formatNumber, formatSigned } from '../format.ts';
import type { MatrixDepartment, MatrixRow } from '../to-alignment-rows.ts';
import { SIGNS, WORDS } from './verdicts.ts';

/** What stands before the departments in each row. */
const leading = () => [say('Outcome'), say('For@@whom an outcome is for'), say('Weight'), say('Alignment')];

/** The matrix as words and numbers, in its order: for the table beside a picture, and for a spreadsheet. */
export function toMatrixTable(rows: readonly MatrixRow[], departments: readonly MatrixDepartment[]): ChartTable {
  const before = leading();
  let made: ChartTable['rows'] | undefined;
  // Tens of thousands of words for a large one, which few look at.
  const make = () =>
    rows.map(({ statement, audience, weight, alignment, cells }) => [
      statement,
      audience,
      formatNumber(weight),
      alignment === null ? '–' : formatSigned(alignment),
      ...cells.map((cell) =>
        cell === null ? '·' : `${SIGNS[cell.verdict]} ${WORDS[cell.verdict]} ${formatSigned(cell.net)}`,
      ),
    ]);
  return {
    columns: [...before, ...departments.map(({ name }) => name)],
    get rows() {
      return (made ??= make());
    },
    toneOf: (row, column) => rows[row]?.cells[column - before.length]?.verdict ?? null,
  };
}
