import { isChoice } from '../../components/is-choice.ts';
import type { ConflictToDecideQuery, DecisionKind } from '../../graphql/operations.ts';

/** A conflict as the form shows it. */
export type ConflictToDecide = NonNullable<NonNullable<ConflictToDecideQuery['organisation']>['conflict']>;

/** Something that could be decided. Repairs are known again by their words: their places may change meanwhile. */
export interface DraftOption {
  readonly says: string;
  readonly isRepair: boolean;
}

/** A decision as typed. */
export interface DecisionDraft {
  readonly kind: DecisionKind;
  readonly options: DraftOption[];
  /** The place of the chosen option; empty where none of them is. */
  readonly chosen: string;
  readonly adopt: boolean;
  readonly choice: string;
  readonly reason: string;
  readonly context: string;
  readonly accountable: string;
  readonly responsible: string[];
  readonly consulted: string[];
  readonly informed: string[];
  readonly metric: string;
  readonly to: string;
  readonly reviewOn: string;
  /** Percent. */
  readonly acceptUpTo: string;
  readonly dismissBecause: string;
}

/**
 * An empty decision on a conflict, with its repairs as options.
 *
 * @param asked the place of the repair that the person came for, as the address has it.
 */
export function emptyDraft(
  conflict: Pick<ConflictToDecide, 'repairs' | 'severity'>,
  asked: string | null,
  accountable: string,
): DecisionDraft {
  const texts = [...new Set(conflict.repairs.filter(isChoice).map(({ text }) => text))];
  const wanted = asked === null ? undefined : conflict.repairs[Number(asked)]?.text;
  const place = wanted === undefined ? -1 : texts.indexOf(wanted);
  return {
    kind: 'CHANGE',
    options: texts.map((says) => ({ says, isRepair: true })),
    chosen: place === -1 ? '' : String(place),
    adopt: false,
    choice: texts[place] ?? '',
    reason: '',
    context: '',
    accountable,
    responsible: [],
    consulted: [],
    informed: [],
    metric: '',
    to: '',
    reviewOn: '',
    // Rounded up: a limit below what it is now would open it again at once.
    acceptUpTo: String(Math.ceil(conflict.severity * 100)),
    dismissBecause: '',
  };
}

/**
 * What was chosen in words follows the chosen option, as long as nobody has written something of their own.
 *
 * @returns the words for the field.
 */
export function choiceAfter(
  { choice, options }: Pick<DecisionDraft, 'choice' | 'options'>,
  chosen: DraftOption | undefined,
): string {
  const isOwn = choice.trim() !== '' && !options.some(({ says }) => says === choice);
  return isOwn || chosen === undefined ? choice : chosen.says;
}
