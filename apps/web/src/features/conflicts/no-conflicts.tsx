import { StatePanel } from '../../components/state-panel.tsx';
import type { StateView } from '../../components/conflict-states.ts';

const none: Record<StateView, { title: string; teaches: string }> = {
  unsettled: {
    title: 'No open conflicts',
    teaches: 'When active goals of two departments cannot go together, the clash and its reason appear here.',
  },
  waiting: {
    title: 'Nothing waits for this department',
    teaches: 'Conflicts that concern it and that it has not acknowledged yet are listed here.',
  },
  decided: {
    title: 'Nothing is decided and still to be done',
    teaches: 'Conflicts on which it is decided what will change stay here until the change is made.',
  },
  accepted: {
    title: 'No conflict is accepted',
    teaches: 'Conflicts that people live with, up to a limit and until a day, are listed here.',
  },
  dismissed: {
    title: 'No conflict is dismissed',
    teaches: 'Conflicts of which people say that they are none, and why, are listed here.',
  },
  resolved: {
    title: 'No conflict is resolved yet',
    teaches: 'When goals change so that they go together, what was in their way is kept here with its record.',
  },
};

/** In place of the list: says what would be in it. */
export function NoConflicts({ view, filtered }: { view: StateView; filtered: boolean }) {
  return filtered ? (
    <StatePanel title="No conflict matches">Take away a filter to see other conflicts.</StatePanel>
  ) : (
    <StatePanel title={none[view].title}>{none[view].teaches}</StatePanel>
  );
}
