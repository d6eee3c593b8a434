import type { WorkshopState } from '../../graphql/operations.ts';

export const STATES: readonly WorkshopState[] = ['COLLECTING', 'GROUPING', 'VOTING', 'CLOSED'];

interface StateWords {
  readonly name: string;
  /** What to do now. */
  readonly now: string;
  /** The button that leads there from before, and from after. */
  readonly on: string;
  readonly back: string;
}

export const stateWords: Record<WorkshopState, StateWords> = {
  COLLECTING: {
    name: 'Collecting',
    now: 'Everybody writes what comes to mind. Nothing is wrong here; what means the same is put together later.',
    on: '',
    back: 'Back to collecting',
  },
  GROUPING: {
    name: 'Grouping',
    now: 'Put together what means the same, and give it a name. Anybody may, and anybody may still add to it.',
    on: 'Go on to grouping',
    back: 'Back to grouping',
  },
  VOTING: {
    name: 'Voting',
    now: 'Vote for what matters most to you. Nobody sees how others vote until the workshop is closed.',
    on: 'Go on to voting',
    back: 'Open voting again',
  },
  CLOSED: {
    name: 'Closed',
    now: 'The votes are counted.',
    on: 'Close and count the votes',
    back: '',
  },
};

/** @example countOf(1, 'statement'); // "1 statement" */
export function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

interface Author {
  readonly name: string;
  readonly department?: { readonly name: string } | null;
}

/** @example sayAuthor({ name: 'Bjørn', department: { name: 'Manufacturing' } }); // "Bjørn, Manufacturing" */
export function sayAuthor({ name, department }: Author): string {
  return department == null ? name : `${name}, ${department.name}`;
}
