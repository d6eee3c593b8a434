import { say } from '@concord/texts';

/**
 * How many names hold what somebody looks for, and what to do where that is too many or none.
 *
 * @param shown how many of them are seen
 */
export function sayFound(text: string, shown: number, total: number): string {
  if (total > shown)
    return say('The first {shown, number} of {total, number}. Type a part of a name to find the others.', {
      shown,
      total,
    });
  if (total > 0) return say('{count, number} found', { count: total });
  return say('No name has “{text}” in it. Type another word, or only a part of one.', { text });
}
