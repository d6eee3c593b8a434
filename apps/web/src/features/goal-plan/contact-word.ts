import { say } from '@concord/texts';
import type { Contact } from '../../graphql/operations.ts';

/** Who starts it, in short. */
export function contactWord(contact: Contact): string {
  return contact === 'INTERACTION' ? say('We start it') : say('The customer starts it');
}
