import { AlignmentMatrix, sayMatrix, toAlignmentRows, type MatrixDepartment } from '@concord/charts';
import { Link, useLocation, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { verdictKind } from '../../components/verdict-tag.tsx';
import { audienceWords } from '../../components/words.ts';
import { writeCell } from './cell-address.ts';
import type { OverviewAlignment } from './score-panel.tsx';

interface MatrixPanelProps {
  readonly alignment: OverviewAlignment;
  readonly departments: readonly MatrixDepartment[];
}

export function MatrixPanel({ alignment, departments }: MatrixPanelProps) {
  const { organisation = '' } = useParams();
  const { search } = useLocation();
  const rows = toAlignmentRows(alignment.outcomes.map(toMatrixOutcome), departments);
  const hrefOf = (outcome: string, department: string) => {
    const next = new URLSearchParams(search);
    next.set('cell', writeCell({ outcome, department }));
    return `?${next.toString()}`;
  };
  return (
    <Section
      title={sayMatrix(rows)}
      note="What each department's goals do to each outcome: net effect from −1 to +1. Contested: strong help and strong harm at once. Open a cell to see the goals and reasons behind it."
    >
      {rows.length === 0 || departments.length === 0 ? (
        <StatePanel title="Nothing to compare yet" headingLevel={3}>
          The matrix sets outcomes against departments. Add both to the plan file and import it again.
        </StatePanel>
      ) : (
        <AlignmentMatrix
          caption="Alignment matrix: outcomes by department"
          rows={rows}
          departments={departments}
          renderOutcome={({ key, statement }) => <Link to={paths.outcome(organisation, key)}>{statement}</Link>}
          renderDepartment={({ key, name }) => <Link to={paths.department(organisation, key)}>{name}</Link>}
          renderCell={({ outcome, department, label, content }) => (
            <Link to={hrefOf(outcome.key, department.key)} aria-label={label} preventScrollReset>
              {content}
            </Link>
          )}
        />
      )}
    </Section>
  );
}

function toMatrixOutcome({ outcome, departments }: OverviewAlignment['outcomes'][number]) {
  return {
    key: outcome.key,
    statement: outcome.statement,
    audience: audienceWords[outcome.for],
    weight: outcome.weight,
    effects: departments.map(({ department, verdict, net }) => ({
      department: department.key,
      verdict: verdictKind(verdict),
      net,
    })),
  };
}
