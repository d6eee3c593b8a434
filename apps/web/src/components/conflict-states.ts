import { say } from '@concord/texts';
import type { ConflictFilter, ConflictState } from '../graphql/operations.ts';
import { saidTable } from './said-table.ts';

/** How the states of a conflict read to a person. */
export const conflictStateWords = saidTable<ConflictState, { name: string; meaning: string }>({
  OPEN: () => ({
    name: say('Open'),
    meaning: say('Not every department concerned has seen it yet, and nothing is decided'),
  }),
  ACKNOWLEDGED: () => ({
    name: say('Acknowledged'),
    meaning: say('Every department concerned has seen it; nothing is decided yet'),
  }),
  DECIDED: () => ({
    name: say('Decided'),
    meaning: say('It is decided what will change; the conflict stays until that is done'),
  }),
  ACCEPTED: () => ({ name: say('Accepted'), meaning: say('People live with it, up to a limit and until a day') }),
  DISMISSED: () => ({ name: say('Dismissed'), meaning: say('People say that it is no conflict, and why') }),
  RESOLVED: () => ({ name: say('Resolved'), meaning: say('The goals go together now') }),
});

export type StateView = 'unsettled' | 'decided' | 'accepted' | 'dismissed' | 'resolved' | 'waiting';

const names = saidTable<Exclude<StateView, 'waiting'>, string>({
  unsettled: () => say('To be settled'),
  decided: () => say('Decided'),
  accepted: () => say('Accepted'),
  dismissed: () => say('Dismissed'),
  resolved: () => say('Resolved'),
});

interface NamedView {
  readonly view: Exclude<StateView, 'waiting'>;
  readonly name: string;
}

/** The list in the order in which a manager works it off: what is to do first, what is history last. */
export const stateViews: readonly NamedView[] = (Object.keys(names) as NamedView['view'][]).map((view) => ({
  view,
  get name() {
    return names[view];
  },
}));

const STATES: Record<Exclude<StateView, 'waiting'>, readonly ConflictState[]> = {
  unsettled: ['OPEN', 'ACKNOWLEDGED'],
  decided: ['DECIDED'],
  accepted: ['ACCEPTED'],
  dismissed: ['DISMISSED'],
  resolved: ['RESOLVED'],
};

/** The view that an address asks for: `?state=decided`; those to be settled when it asks for none, or for nonsense. */
export function readStateView(state: string | null, waitingFor: string | null): StateView {
  if (waitingFor !== null) return 'waiting';
  return stateViews.find(({ view }) => view === state)?.view ?? 'unsettled';
}

/**
 * A filter that takes only what a view shows.
 *
 * @param department whose acknowledgement is waited for; only for the view `waiting`.
 */
export function withStates(filter: ConflictFilter, view: StateView, department?: string | null): ConflictFilter {
  if (view !== 'waiting') return { ...filter, states: [...STATES[view]] };
  return department == null ? filter : { ...filter, states: ['OPEN'], waitingFor: department };
}
