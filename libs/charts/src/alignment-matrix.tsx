import { say } from '@concord/texts';
import type { ReactNode } from 'react';
import { formatNumber, formatSigned } from './format.ts';
import type { MatrixGroup } from './matrix/arrange-rows.ts';
import { SIGNS, WORDS } from './matrix/verdicts.ts';
import type { MatrixDepartment, MatrixEffect, MatrixRow } from './to-alignment-rows.ts';

export interface AlignmentMatrixProps {
  readonly caption: string;
  readonly groups: readonly MatrixGroup[];
  readonly departments: readonly MatrixDepartment[];
  renderOutcome(row: MatrixRow): ReactNode;
  renderDepartment(department: MatrixDepartment): ReactNode;
  /** Draws the link that opens what is behind a cell; the caller owns routing. */
  renderCell(cell: { outcome: MatrixRow; department: MatrixDepartment; label: string; content: ReactNode }): ReactNode;
}

/** Which department does what to which outcome. Each cell says it by sign, word, number and colour. */
export function AlignmentMatrix(props: AlignmentMatrixProps) {
  const { caption, groups, departments, renderDepartment } = props;
  return (
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="matrix">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {say('Outcome')}
            </th>
            {departments.map((department) => (
              <th key={department.key} scope="col">
                {renderDepartment(department)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <MatrixBody key={group.audience} {...props} group={group} />
        ))}
      </table>
    </div>
  );
}

function MatrixBody({ group, ...props }: AlignmentMatrixProps & { group: MatrixGroup }) {
  const { departments, renderOutcome } = props;
  return (
    <tbody>
      {group.audience !== null && (
        <tr>
          <th scope="rowgroup" colSpan={departments.length + 1} className="matrix-group">
            <span>{group.audience}</span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <tr key={row.key}>
          <th scope="row" className="matrix-outcome">
            {renderOutcome(row)}
            <span className="matrix-note">
              {say('{audience} · weight {weight}', { audience: row.audience, weight: formatNumber(row.weight) })}
            </span>
          </th>
          {departments.map((department, index) => (
            <MatrixCell
              key={department.key}
              {...props}
              row={row}
              department={department}
              effect={row.cells[index] ?? null}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface MatrixCellProps extends Pick<AlignmentMatrixProps, 'renderCell'> {
  readonly row: MatrixRow;
  readonly department: MatrixDepartment;
  readonly effect: MatrixEffect | null;
}

function MatrixCell({ row, department, effect, renderCell }: MatrixCellProps) {
  if (effect === null) {
    return (
      <td className="matrix-empty">
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{say('No effect')}</span>
      </td>
    );
  }
  const word = WORDS[effect.verdict];
  const net = formatSigned(effect.net);
  const content = (
    <>
      <span className="matrix-verdict">
        <span aria-hidden="true">{SIGNS[effect.verdict]}</span> {word}
      </span>
      <span className="matrix-net">{net}</span>
    </>
  );
  return (
    <td className="matrix-cell" data-verdict={effect.verdict}>
      {renderCell({ outcome: row, department, label: `${word} ${net}: ${department.name}, ${row.statement}`, content })}
    </td>
  );
}
