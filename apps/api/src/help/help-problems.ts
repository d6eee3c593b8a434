import type { Goal } from '@concord/alignment-engine';
import { say } from '@concord/texts';
import type { InputProblem } from '../graphql/user-error.ts';
import type { Judgement } from '../judgement/judgement.ts';

const LONGEST_WORDS = 1000;

/** What a request, an offer and a counter-offer all say. */
export interface StatedHelp {
  readonly words: string;
  readonly effect: number;
  readonly neededBy?: string | null | undefined;
}

/** What has to be put right before help can be asked for or offered. */
export function helpProblems({ asOf }: Judgement, { words, effect, neededBy }: StatedHelp): InputProblem[] {
  return [
    ...wordsProblems('words', words, say('Say in a sentence what the help consists of.')),
    ...effectProblems(effect),
    ...(neededBy != null && neededBy < asOf
      ? [{ path: 'neededBy', message: say('This day is over. Choose today or a later day.') }]
      : []),
  ];
}

export function effectProblems(effect: number): InputProblem[] {
  return effect > 0 && effect <= 1
    ? []
    : [{ path: 'effect', message: say('Say how much it helps: more than 0, and at most 1.') }];
}

/** @param missing what is said where nothing is said */
export function wordsProblems(path: string, words: string, missing: string): InputProblem[] {
  if (words.trim() === '') return [{ path, message: missing }];
  if (words.trim().length <= LONGEST_WORDS) return [];
  return [{ path, message: say('This is too long. Say it more briefly.') }];
}

/** Why a goal cannot be the one that helps another. */
export function givingProblems(giving: Goal, department: string, asking: Goal, names: Judgement): InputProblem[] {
  if (giving.key === asking.key)
    return [{ path: 'goal', message: say('A goal cannot help itself. Choose another goal.') }];
  if (giving.department === department) return [];
  const name = names.departments.get(department)?.name ?? department;
  return [
    {
      path: 'goal',
      message: say('“{title}” is no goal of {name}. Choose one of theirs.', { title: giving.title, name }),
    },
  ];
}
