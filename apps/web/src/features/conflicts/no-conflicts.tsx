import { say } from '@concord/texts';
import { Link, useParams, useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { StatePanel } from '../../components/state-panel.tsx';
import type { StateView } from '../../components/conflict-states.ts';

const none: Record<StateView, () => { title: string; teaches: string }> = {
  unsettled: () => ({
    title: say('No open conflicts'),
    teaches: say(
      'When active goals of two departments cannot go together, the clash and its reason appear ' +
        'here: settled early, it costs least.',
    ),
  }),
  waiting: () => ({
    title: say('Nothing waits for this department'),
    teaches: say(
      'Conflicts that concern it and that it has not acknowledged yet are listed here: others ' +
        'wait for it until then.',
    ),
  }),
  decided: () => ({
    title: say('Nothing is decided and still to be done'),
    teaches: say(
      'Conflicts on which it is decided what will change stay here until the change is made, so ' +
        'that none is forgotten.',
    ),
  }),
  accepted: () => ({
    title: say('No conflict is accepted'),
    teaches: say(
      'Conflicts that people live with, up to a limit and until a day, are listed here. Beyond ' +
        'either they open again.',
    ),
  }),
  dismissed: () => ({
    title: say('No conflict is dismissed'),
    teaches: say(
      'Conflicts of which people say that they are none, and why, are listed here: what is ' +
        'corrected in the plan gives no false alarm again.',
    ),
  }),
  resolved: () => ({
    title: say('No conflict is resolved yet'),
    teaches: say(
      'When goals change so that they go together, what was in their way is kept here with its ' +
        'record, for whoever meets something similar.',
    ),
  }),
};

/** In place of the list: says what would be in it, and leads on. */
export function NoConflicts({ view, filtered }: { view: StateView; filtered: boolean }) {
  if (filtered) {
    return (
      <StatePanel title={say('No conflict matches')} action={<AllAgain />}>
        {say('Take away a filter to see other conflicts.')}
      </StatePanel>
    );
  }
  const { title, teaches } = none[view]();
  return (
    <StatePanel title={title} action={<WayOn view={view} />}>
      {teaches}
    </StatePanel>
  );
}

/** Takes the filters away; which state is looked at stays. */
function AllAgain() {
  const [search] = useSearchParams();
  const kept = [...search].filter(([name]) => name === 'state' || name === 'waitingFor');
  return (
    <Link className="button-link" to={`?${new URLSearchParams(kept).toString()}`}>
      {say('Show all conflicts again')}
    </Link>
  );
}

function WayOn({ view }: { view: StateView }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  if (view !== 'unsettled') {
    return (
      <Link className="button-link" to={paths.conflicts(organisation)}>
        {say('See what is to be settled')}
      </Link>
    );
  }
  return may.lead() ? (
    <Link className="button-link" to={paths.newGoal(organisation)}>
      {say('Write a goal')}
    </Link>
  ) : null;
}
