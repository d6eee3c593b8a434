import { say } from '@concord/texts';
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

export function stateWords(state: WorkshopState): StateWords {
  switch (state) {
    case 'COLLECTING':
      return {
        name: say('Collecting'),
        now: say(
          'Everybody writes what comes to mind. Nothing is wrong here; what means the same is put together later.',
        ),
        on: '',
        back: say('Back to collecting'),
      };
    case 'GROUPING':
      return {
        name: say('Grouping'),
        now: say('Put together what means the same, and give it a name. Anybody may, and anybody may still add to it.'),
        on: say('Go on to grouping'),
        back: say('Back to grouping'),
      };
    case 'VOTING':
      return {
        name: say('Voting'),
        now: say('Vote for what matters most to you. Nobody sees how others vote until the workshop is closed.'),
        on: say('Go on to voting'),
        back: say('Open voting again'),
      };
    case 'CLOSED':
      return {
        name: say('Closed@@a workshop'),
        now: say('The votes are counted.'),
        on: say('Close and count the votes'),
        back: '',
      };
  }
}

interface Author {
  readonly name: string;
  readonly department?: { readonly name: string } | null;
}

/** @example sayAuthor({ name: 'Bjørn', department: { name: 'Manufacturing' } }); // "Bjørn, Manufacturing" */
export function sayAuthor({ name, department }: Author): string {
  return department == null ? name : `${name}, ${department.name}`;
}

interface Said {
  readonly by: Author;
  readonly isYours: boolean;
}

/** @example sayWhoSaid([{ by: author, isYours: true }, { by: other, isYours: false }]); // "you; Bjørn, Manufacturing" */
export function sayWhoSaid(statements: readonly Said[]): string {
  return statements.map(({ by, isYours }) => (isYours ? say('you@@as in: was said by you') : sayAuthor(by))).join('; ');
}
