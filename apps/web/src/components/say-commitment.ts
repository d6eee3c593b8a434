import { say } from '@concord/texts';

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
  if (asked === 0) return say('Nobody has been asked yet');
  const silent = asked - agree - agreeIf - disagree;
  return [
    say('{agree, plural, one {# of {asked} asked agrees} other {# of {asked} asked agree}}', { agree, asked }),
    ...(agreeIf === 0
      ? []
      : [say('{agreeIf, plural, one {# under a condition} other {# under a condition}}', { agreeIf })]),
    ...(disagree === 0 ? [] : [say('{disagree, plural, one {# disagrees} other {# disagree}}', { disagree })]),
    ...(silent === 0
      ? []
      : [say('{silent, plural, one {# has not answered} other {# have not answered}}', { silent })]),
  ].join(', ');
}
