import { say } from '@concord/texts';

interface Evidence {
  readonly confirmed: readonly { readonly word: string; readonly confirmed: number }[];
  readonly inName: readonly string[];
}

/** The words that tell most are enough. */
const MOST = 3;

/**
 * Why something is suggested.
 *
 * @example
 * sayEvidence({ confirmed: [{ word: 'call', confirmed: 3 }], inName: [] }); // '“call” in 3 other goals with it'
 */
export function sayEvidence({ confirmed, inName }: Evidence): string {
  const words = confirmed
    .slice(0, MOST)
    .map(({ word, confirmed: times }) =>
      say('“{word}” in {times, plural, one {# other goal} other {# other goals}} with it', { word, times }),
    );
  if (words.length > 0) return words.join(', ');
  const named = inName.slice(0, MOST).map((word) => say('“{word}”', { word }));
  return say('{words} in its name only', { words: named.join(', ') });
}
