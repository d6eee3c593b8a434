import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import { saidTable } from './said-table.ts';
import { StatePanel } from './state-panel.tsx';

type Findable =
  | 'page'
  | 'organisation'
  | 'goal'
  | 'promise'
  | 'conflict'
  | 'outcome'
  | 'department'
  | 'meeting'
  | 'workshop'
  | 'charter'
  | 'metric';

interface Missing {
  readonly title: string;
  readonly cure: string;
  /** Where it leads instead. */
  readonly list: string;
}

export function NotFound({ what }: { what: Findable }) {
  const { organisation = '' } = useParams();
  const { title, cure, list } = missing[what];
  return (
    <>
      <title>{`${title} · Concord`}</title>
      <StatePanel
        headingLevel={1}
        title={title}
        action={
          <Link className="button-link" to={lists[what](organisation)}>
            {list}
          </Link>
        }
      >
        {cure}
      </StatePanel>
    </>
  );
}

const missing = saidTable<Findable, Missing>({
  page: () => ({
    title: say('There is no such page'),
    cure: say('The address has a typing mistake, or the page has moved.'),
    list: say('Back to the overview'),
  }),
  organisation: () => ({
    title: say('There is no such organisation'),
    cure: say('No organisation has this key. Choose one that exists from the start page.'),
    list: say('Back to the start'),
  }),
  goal: () => ({
    title: say('There is no such goal'),
    cure: say('No goal has this key. It may have been renamed in the plan file.'),
    list: say('See all goals'),
  }),
  conflict: () => ({
    title: say('There is no such conflict'),
    cure: say(
      'This conflict is no longer open: one of its goals changed, so that they now go together, or was archived.',
    ),
    list: say('See all conflicts'),
  }),
  metric: () => ({
    title: say('There is no such metric'),
    cure: say('No metric has this key. It may have been renamed in the plan file.'),
    list: say('See all outcomes'),
  }),
  outcome: () => ({
    title: say('There is no such outcome'),
    cure: say('No outcome has this key. It may have been renamed in the plan file.'),
    list: say('See all outcomes'),
  }),
  promise: () => ({
    title: say('There is no such promise'),
    cure: say('It may have been removed from the plan.'),
    list: say('See all promises'),
  }),
  department: () => ({
    title: say('There is no such department'),
    cure: say('No department has this key. It may have been renamed in the plan file.'),
    list: say('See all departments'),
  }),
  meeting: () => ({
    title: say('There is no such meeting'),
    cure: say('No meeting has this address. It may belong to another organisation.'),
    list: say('See all meetings'),
  }),
  workshop: () => ({
    title: say('There is no such workshop'),
    cure: say('No workshop has this address. It may have a typing mistake.'),
    list: say('See all workshops'),
  }),
  charter: () => ({
    title: say('There is no such charter for you'),
    cure: say('It was removed, or is not shared with you any more. A charter is for whose it is, until they share it.'),
    list: say('Go to your own charter'),
  }),
});

const lists: Readonly<Record<Findable, (organisation: string) => string>> = {
  page: paths.overview,
  organisation: () => '/',
  goal: paths.goals,
  conflict: paths.conflicts,
  outcome: paths.outcomes,
  promise: paths.promises,
  department: paths.departments,
  meeting: paths.meetings,
  workshop: paths.workshops,
  charter: paths.myCharter,
  metric: paths.outcomes,
};
