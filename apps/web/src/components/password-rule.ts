import { say } from '@concord/texts';

/** What is asked of a password that somebody chooses; the server says what else is wrong with one. */
export function passwordRule(): string {
  return say('At least 12 characters. A few words that only you would put together are good.');
}
