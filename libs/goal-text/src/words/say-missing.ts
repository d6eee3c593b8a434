import type { MissingPart } from '../goal-reading.ts';
import type { Say } from './say.ts';

/** What a text does not say, and how it can be said. */
export function sayMissing(part: MissingPart, say: Say): string {
  switch (part) {
    case 'metric':
      return say('Nothing that is measured was found in the text. Say what you would count or time.');
    case 'number':
      return say('No number was found in the text. Say how much, or how many.');
    case 'unit':
      return say('The number has no unit. Write days, %, euros or what is counted.');
    case 'date':
      return say('No date was found in the text. Say by when: "by 30 September 2027", "by the end of Q3".');
    case 'for-whom':
      return say('The text does not say for whom. Name who shall notice it: customers, patients, colleagues.');
  }
}
