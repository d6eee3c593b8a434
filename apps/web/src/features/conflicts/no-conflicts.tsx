import { say } from '@concord/texts';
import { StatePanel } from '../../components/state-panel.tsx';
import type { StateView } from '../../components/conflict-states.ts';

const none: Record<StateView, () => { title: string; teaches: string }> = {
  unsettled: () => ({
    title: say('No open conflicts'),
    teaches: say('When active goals of two departments cannot go together, the clash and its reason appear here.'),
  }),
  waiting: () => ({
    title: say('Nothing waits for this department'),
    teaches: say('Conflicts that concern it and that it has not acknowledged yet are listed here.'),
  }),
  decided: () => ({
    title: say('Nothing is decided and still to be done'),
    teaches: say('Conflicts on which it is decided what will change stay here until the change is made.'),
  }),
  accepted: () => ({
    title: say('No conflict is accepted'),
    teaches: say('Conflicts that people live with, up to a limit and until a day, are listed here.'),
  }),
  dismissed: () => ({
    title: say('No conflict is dismissed'),
    teaches: say('Conflicts of which people say that they are none, and why, are listed here.'),
  }),
  resolved: () => ({
    title: say('No conflict is resolved yet'),
    teaches: say('When goals change so that they go together, what was in their way is kept here with its record.'),
  }),
};

/** In place of the list: says what would be in it. */
export function NoConflicts({ view, filtered }: { view: StateView; filtered: boolean }) {
  if (filtered) {
    return (
      <StatePanel title={say('No conflict matches')}>{say('Take away a filter to see other conflicts.')}</StatePanel>
    );
  }
  const { title, teaches } = none[view]();
  return <StatePanel title={title}>{teaches}</StatePanel>;
}
