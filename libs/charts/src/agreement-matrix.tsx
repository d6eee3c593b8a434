import { say } from '@concord/texts';
import { ChartFigure, type ChartViewChoice } from './chart-figure.tsx';
import { formatPercent } from './format.ts';
import {
  type AgreementCell,
  type AgreementDepartment,
  type AgreementLevel,
  type AgreementPair,
  sayAgreement,
  toAgreementRows,
  toAgreementTable,
} from './to-agreement-matrix.ts';

interface AgreementMatrixProps extends ChartViewChoice {
  /** Those that voted, in the order in which they are to stand. */
  readonly departments: readonly AgreementDepartment[];
  readonly pairs: readonly AgreementPair[];
}

/** How much of their votes each two departments have in common. Each cell says it by number, word and colour. */
export function AgreementMatrix({ departments, pairs, ...choice }: AgreementMatrixProps) {
  const title = sayAgreement(departments, pairs);
  const table = { columns: [say('Departments'), say('Votes in common')], rows: toAgreementTable(departments, pairs) };
  return (
    <ChartFigure
      title={title}
      unit={say('Share of votes in common, per pair of departments')}
      table={table}
      {...choice}
    >
      <div className="table-scroll" role="region" aria-label={title} tabIndex={0}>
        <table className="matrix">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col" className="matrix-corner agreement-name">
                {say('Department')}
              </th>
              {departments.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {toAgreementRows(departments, pairs).map(({ department, cells }) => (
              <tr key={department.key}>
                <th scope="row" className="matrix-outcome agreement-name">
                  {department.name}
                </th>
                {cells.map((cell, index) => (
                  <AgreementTd key={departments[index]?.key} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartFigure>
  );
}

const LEVELS: Readonly<Record<AgreementLevel, string>> = {
  get little() {
    return say('little');
  },
  get some() {
    return say('some');
  },
  get much() {
    return say('much');
  },
};

function AgreementTd({ cell }: { cell: AgreementCell | null }) {
  if (cell === null) {
    return (
      <td className="matrix-empty">
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{say('The same department')}</span>
      </td>
    );
  }
  return (
    <td className="matrix-cell agreement-cell" data-level={cell.level}>
      <span className="matrix-verdict">{formatPercent(cell.share)}</span>
      <span className="matrix-net">{LEVELS[cell.level]}</span>
    </td>
  );
}
