import { type MatrixDepartment, MatrixFigure, type OutcomesAtRisk, readOrder, toAlignmentRows } from '@concord/charts';
import { say } from '@concord/texts';
import { type ReactNode, useMemo } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import type { MatrixPartsFragment } from '../graphql/operations.ts';
import { writeCell } from './cell-address.ts';
import { StatePanel } from './state-panel.tsx';
import { useChartView } from './use-chart-view.ts';
import { useFilters } from './use-filters.ts';
import { verdictKind } from './verdict-tag.tsx';
import { audienceWords } from './words.ts';

interface MatrixPanelProps {
  readonly outcomes: readonly MatrixPartsFragment[];
  readonly departments: readonly MatrixDepartment[];
  /** What is at risk among all outcomes, where these are only some of them. */
  readonly risk?: OutcomesAtRisk;
  /** The way to the others. */
  readonly children?: ReactNode;
}

/** Which outcomes are at risk, and through whom. Its order and grouping stand in the address: `?order=name&group=for`. */
export function MatrixPanel({ outcomes, departments, risk, children }: MatrixPanelProps) {
  const { organisation = '' } = useParams();
  const { search } = useLocation();
  const { get, set } = useFilters();
  const chartView = useChartView('matrix');
  const rows = useMemo(() => toAlignmentRows(outcomes.map(toMatrixOutcome), departments), [outcomes, departments]);
  const hrefOf = (outcome: string, department: string) => {
    const next = new URLSearchParams(search);
    next.set('cell', writeCell({ outcome, department }));
    return `?${next.toString()}`;
  };
  if (rows.length === 0 || departments.length === 0) return <NothingToCompare organisation={organisation} />;
  return (
    <section className="card" aria-label={say('Outcomes by department')}>
      <MatrixFigure
        rows={rows}
        departments={departments}
        risk={risk}
        arrangement={{ order: readOrder(get('order')), isGrouped: get('group') === 'for' }}
        onArrange={({ order, isGrouped }) =>
          set({ order: order === 'weight' ? null : order, group: isGrouped ? 'for' : null, after: get('after') })
        }
        renderOutcome={({ key, statement }) => <Link to={paths.outcome(organisation, key)}>{statement}</Link>}
        renderDepartment={({ key, name }) => <Link to={paths.department(organisation, key)}>{name}</Link>}
        renderCell={({ outcome, department, label, content }) => (
          <Link to={hrefOf(outcome.key, department.key)} aria-label={label} preventScrollReset>
            {content}
          </Link>
        )}
        {...chartView}
      />
      {children}
    </section>
  );
}

function NothingToCompare({ organisation }: { organisation: string }) {
  return (
    <section className="card">
      <StatePanel
        title={say('Nothing to compare yet')}
        action={
          <Link className="button-link" to={paths.start(organisation)}>
            {say('Take the first steps')}
          </Link>
        }
      >
        {say(
          'A matrix will show here which outcomes are at risk, and through which department: outcomes in rows, ' +
            'departments in columns. It needs at least one of each.',
        )}
      </StatePanel>
    </section>
  );
}

function toMatrixOutcome({ outcome, alignment, departments }: MatrixPartsFragment) {
  return {
    key: outcome.key,
    statement: outcome.statement,
    audience: audienceWords[outcome.for],
    weight: outcome.weight,
    alignment: departments.length === 0 ? null : alignment,
    effects: departments.map(({ department, verdict, net, denial }) => ({
      department: department.key,
      verdict: verdictKind(verdict),
      net,
      denial,
    })),
  };
}
