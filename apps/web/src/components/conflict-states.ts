import type { ConflictFilter, ConflictState } from '../graphql/operations.ts';

export type StateView = 'unsettled' | 'decided' | 'accepted' | 'dismissed' | 'resolved' | 'waiting';

/** The list in the order in which a manager works it off: what is to do first, what is history last. */
export const stateViews: readonly { readonly view: Exclude<StateView, 'waiting'>; readonly name: string }[] = [
  { view: 'unsettled', name: 'To be settled' },
  { view: 'decided', name: 'Decided' },
  { view: 'accepted', name: 'Accepted' },
  { view: 'dismissed', name: 'Dismissed' },
  { view: 'resolved', name: 'Resolved' },
];

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
