import { say } from '@concord/texts';
import type { StartStepKey } from './start-steps.ts';

interface StepWords {
  readonly title: string;
  /** Why it matters, in a sentence. */
  readonly why: string;
  /** How many there are. */
  readonly there: string;
  /** What its button says; missing: it has none. */
  readonly action?: string;
}

/**
 * What a step of the start list says.
 *
 * @param among how many goals were looked at, where not all were
 */
export function sayStep(key: StartStepKey, count: number, among: number | null): StepWords {
  switch (key) {
    case 'departments':
      return {
        title: say('Departments'),
        why: say('A conflict is between departments, so it takes at least two.'),
        there: say('{count, plural, one {# department} other {# departments}} so far', { count }),
        action: say('Add departments'),
      };
    case 'outcomes':
      return {
        title: say('Customer outcomes'),
        why: say('They say what people shall experience: by that, every goal is weighed.'),
        there: say('{count, plural, one {# customer outcome} other {# customer outcomes}} so far', { count }),
        action: say('Add outcomes'),
      };
    case 'goals':
      return {
        title: say('Goals'),
        why: say('With a metric and a target, goals of two departments can be compared.'),
        there: say('{count, plural, one {# active goal} other {# active goals}} so far', { count }),
        action: say('Add goals'),
      };
    case 'influences':
      return {
        title: say('What moves what'),
        why: say('It shows which outcomes a goal helps and hurts, also where nobody meant to.'),
        there:
          among === null
            ? say('{count, plural, one {# goal moves} other {# goals move}} an outcome', { count })
            : say('{count, plural, one {# goal moves} other {# goals move}} an outcome, of the first {among, number}', {
                count,
                among,
              }),
        action: say('Say what moves what'),
      };
    case 'conflict':
      return {
        title: say('Your first conflict'),
        why: say('What does not go together is found by itself, as soon as it is so, with ways to settle it.'),
        there: say('{count, plural, one {# conflict} other {# conflicts}} found', { count }),
      };
  }
}
