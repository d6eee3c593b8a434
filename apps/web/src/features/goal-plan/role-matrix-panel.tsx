import { ChartFigure, joinNames } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { StatePanel } from '../../components/state-panel.tsx';
import type { RoleInGoal } from '../../graphql/operations.ts';
import { type Matrix, saySteps, sayRoleMatrix } from './say-role-matrix.ts';

interface RoleMatrixPanelProps {
  readonly matrix: Matrix;
  /** The key of the department. */
  readonly department: string;
}

/** People and goals, with the part that each has in each; overload and holes stand out in words. */
export function RoleMatrixPanel({ matrix, department }: RoleMatrixPanelProps) {
  const { organisation = '' } = useParams();
  if (matrix.goalCount === 0)
    return (
      <section className="card">
        <StatePanel
          title={say('No active goals yet')}
          action={
            <Link className="button-link" to={`${paths.newGoal(organisation)}?department=${department}`}>
              {say('Write a goal')}
            </Link>
          }
        >
          {say('With goals, this page shows who answers for them, who carries them out, and who has too much.')}
        </StatePanel>
      </section>
    );
  return (
    <section className="card stack">
      <ChartFigure
        title={sayRoleMatrix(matrix)}
        unit={say(
          'A: accountable, R: responsible, C: consulted, I: informed; a number counts open milestones and actions',
        )}
        table={toTable(matrix)}
        isTable
        name="roles"
      >
        <Grid matrix={matrix} />
      </ChartFigure>
      <Holes matrix={matrix} />
    </section>
  );
}

function Grid({ matrix: { goals, rows } }: { matrix: Matrix }) {
  const { organisation = '' } = useParams();
  return (
    <div className="table-scroll" role="region" aria-label={say('People and goals')} tabIndex={0}>
      <table className="data-table role-matrix">
        <thead>
          <tr>
            <th scope="col">{say('Goal')}</th>
            {rows.map(({ person, overloaded, accountableFor }) => (
              <th key={person.key} scope="col" data-overloaded={overloaded}>
                {person.name}
                {overloaded && <span className="quiet">{say('{count} goals', { count: accountableFor })}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {goals.map(({ key, title }) => (
            <tr key={key}>
              <th scope="row">
                <Link to={paths.goal(organisation, key)}>{title}</Link>
              </th>
              {rows.map(({ person, cells }) => {
                const cell = cells.find(({ goal }) => goal === key);
                return (
                  <td key={person.key} data-role={cell?.role ?? undefined}>
                    {cell?.role != null && <abbr title={roleWord(cell.role)}>{roleLetter(cell.role)}</abbr>}
                    {cell !== undefined && saySteps(cell) !== '' && <span className="quiet"> {saySteps(cell)}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Holes({ matrix: { goals, goalCount, unowned, uncarried, rows, mostAccountable } }: { matrix: Matrix }) {
  const { organisation = '' } = useParams();
  const titleOf = (key: string) => goals.find((goal) => goal.key === key)?.title ?? key;
  const overloaded = rows.filter((row) => row.overloaded).map(({ person }) => person.name);
  const list = (keys: readonly string[]) => (
    <ul className="plain-list">
      {keys.map((key) => (
        <li key={key}>
          <Link to={paths.goal(organisation, key)}>{titleOf(key)}</Link>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {overloaded.length > 0 && (
        <p>
          {say('{names}: accountable for more than {most} active goals in the whole organisation.', {
            names: joinNames(overloaded),
            most: mostAccountable,
          })}
        </p>
      )}
      {unowned.length > 0 && (
        <div>
          <h3>{say('Nobody answers for')}</h3>
          {list(unowned)}
        </div>
      )}
      {uncarried.length > 0 && (
        <div>
          <h3>{say('Only the owner is named for')}</h3>
          {list(uncarried)}
        </div>
      )}
      {goalCount > goals.length && (
        <p className="quiet">
          {say('The first {shown} of {all} active goals.', { shown: goals.length, all: goalCount })}
        </p>
      )}
    </>
  );
}

function toTable({ goals, rows }: Matrix) {
  return {
    columns: [say('Goal'), ...rows.map(({ person }) => person.name)],
    rows: goals.map(({ key, title }) => [
      title,
      ...rows.map(({ cells }) => {
        const cell = cells.find(({ goal }) => goal === key);
        if (cell === undefined) return '';
        return [...(cell.role == null ? [] : [roleWord(cell.role)]), saySteps(cell)].filter(Boolean).join(', ');
      }),
    ]),
  };
}

function roleLetter(role: RoleInGoal): string {
  switch (role) {
    case 'ACCOUNTABLE':
      return say('A@@the letter for accountable');
    case 'RESPONSIBLE':
      return say('R@@the letter for responsible');
    case 'CONSULTED':
      return say('C@@the letter for consulted');
    case 'INFORMED':
      return say('I@@the letter for informed');
  }
}

function roleWord(role: RoleInGoal): string {
  switch (role) {
    case 'ACCOUNTABLE':
      return say('Accountable');
    case 'RESPONSIBLE':
      return say('Responsible');
    case 'CONSULTED':
      return say('Consulted');
    case 'INFORMED':
      return say('Informed');
  }
}
