import { say } from '@concord/texts';

type Problem = 'unknown' | 'unverified' | 'denied' | 'failed' | 'unavailable';

/** Why somebody who went to their organisation's own provider comes back as nobody, by what the address tells. */
const PROBLEMS: Readonly<Record<Problem, () => string>> = {
  unknown: () =>
    say(
      'Nobody here has an account with the address that you signed in with there. Ask an administrator of your organisation to invite you.',
    ),
  unverified: () =>
    say('The provider has not checked that your e-mail address is yours. Confirm it there, then sign in again.'),
  denied: () => say('You came back without having agreed to sign in. Try again when you want to.'),
  failed: () => say('Signing in took too long, or something did not fit. Try again.'),
  unavailable: () =>
    say('The provider cannot be reached just now. Try again in a few minutes, or sign in in another way.'),
};

/**
 * @param search the query of the page, with `problem`
 * @returns nothing where there is none
 * @example
 * sayProblem('?problem=denied'); // 'You came back without having agreed to sign in. …'
 */
export function sayProblem(search: string): string | undefined {
  const problem = new URLSearchParams(search).get('problem');
  if (problem === null) return undefined;
  return PROBLEMS[Object.hasOwn(PROBLEMS, problem) ? (problem as Problem) : 'failed']();
}
