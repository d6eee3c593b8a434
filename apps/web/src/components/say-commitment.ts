/** How many answers of each kind there are. */
export interface Tally {
  readonly asked: number;
  readonly agree: number;
  readonly agreeIf: number;
  readonly disagree: number;
}

/**
 * Commitment in words: how many of those asked agree, and what the others say.
 *
 * @example
 * sayCommitment({ asked: 5, agree: 2, agreeIf: 1, disagree: 1 });
 * // "2 of 5 asked agree, 1 under a condition, 1 disagrees, 1 has not answered"
 */
export function sayCommitment({ asked, agree, agreeIf, disagree }: Tally): string {
  if (asked === 0) return 'Nobody has been asked yet';
  const silent = asked - agree - agreeIf - disagree;
  return [
    `${agree} of ${asked} asked ${agree === 1 ? 'agrees' : 'agree'}`,
    ...(agreeIf === 0 ? [] : [`${agreeIf} under a condition`]),
    ...(disagree === 0 ? [] : [`${disagree} ${disagree === 1 ? 'disagrees' : 'disagree'}`]),
    ...(silent === 0 ? [] : [`${silent} ${silent === 1 ? 'has' : 'have'} not answered`]),
  ].join(', ');
}
