import { readGoalText, sayVague } from '@concord/goal-text';
import { say } from '@concord/texts';

/** As many words as one says in one breath. */
const MANY_WORDS = 16;

/**
 * A gentle word about a sentence that is long, or says what nobody can hold against one; nothing where it is fine.
 * @example helpWithSentence('I give world-class service', '2026-11-16') // '“world-class”: …'
 */
export function helpWithSentence(says: string, today: string): string | undefined {
  const words = says.trim().split(/\s+/u).filter(Boolean);
  const [vague] = readGoalText(says, { today }).vague;
  if (vague) return say('“{words}”: {why}', { words: vague.words, why: sayVague(vague.kind, say) });
  if (words.length > MANY_WORDS)
    return say('{count} words: what is left if you say it in one breath?', { count: words.length });
  return undefined;
}
