import type { VagueKind } from '../lexicon/lexicon.ts';
import type { Say } from './say.ts';

/**
 * Why nobody can check a word, and what to write instead.
 *
 * @example sayVague('degree', say) // 'It does not say how much. Write the number: from where to where.'
 */
export function sayVague(kind: VagueKind, say: Say): string {
  switch (kind) {
    case 'praise':
      return say(
        'Everybody understands something else by it, so nobody can tell when it is reached. ' +
          'Say what customers would notice, and a number for it.',
      );
    case 'degree':
      return say('It does not say how much. Write the number: from where to where.');
    case 'time':
      return say('It does not say when. Write a time: "within 4 hours", "by 30 September 2027".');
    case 'amount':
      return say('It does not say how many or how often. Write how many, or how often: "every Monday".');
    case 'effort':
      return say('Trying is always reached. Say what will be so, and leave out the attempt.');
    case 'change':
      return say('Any small step would do. Say what is measured, and from where to where.');
    case 'comparison':
      return say('It does not say by how much, or compared with what. Write both numbers: from 9 to 5 days.');
  }
}
