import { Link, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import { StatePanel } from './state-panel.tsx';

type Findable = 'page' | 'organisation' | 'goal' | 'conflict' | 'outcome' | 'department' | 'meeting' | 'workshop';

const cures: Record<Findable, string> = {
  page: 'The address has a typing mistake, or the page has moved.',
  organisation: 'No organisation has this key. Choose one that exists from the start page.',
  goal: 'No goal has this key. It may have been renamed in the plan file.',
  conflict: 'This conflict is no longer open: one of its goals changed, so that they now go together, or was archived.',
  outcome: 'No outcome has this key. It may have been renamed in the plan file.',
  meeting: 'No meeting has this address. It may belong to another organisation.',
  department: 'No department has this key. It may have been renamed in the plan file.',
  workshop: 'No workshop has this address. It may have a typing mistake.',
};

const lists = {
  goal: { name: 'See all goals', to: paths.goals },
  conflict: { name: 'See all conflicts', to: paths.conflicts },
  outcome: { name: 'See all outcomes', to: paths.outcomes },
  meeting: { name: 'See all meetings', to: paths.meetings },
  department: { name: 'See all departments', to: paths.departments },
  workshop: { name: 'See all workshops', to: paths.workshops },
  page: { name: 'Back to the overview', to: paths.overview },
  organisation: { name: 'Back to the start', to: () => '/' },
} as const;

export function NotFound({ what }: { what: Findable }) {
  const { organisation = '' } = useParams();
  const { name, to } = lists[what];
  return (
    <>
      <title>{`No such ${what} · Concord`}</title>
      <StatePanel
        headingLevel={1}
        title={`There is no such ${what}`}
        action={
          <Link className="button-link" to={to(organisation)}>
            {name}
          </Link>
        }
      >
        {cures[what]}
      </StatePanel>
    </>
  );
}
