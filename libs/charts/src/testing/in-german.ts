import { addTexts, speak } from '@concord/texts';
import german from '../german.json' with { type: 'json' };

/**
 * Does some work as whoever reads German sees it.
 *
 * @example inGerman(() => formatNumber(1234.5)) // '1.234,5'
 */
export function inGerman<Result>(work: () => Result): Result {
  speakGerman();
  try {
    return work();
  } finally {
    speakEnglish();
  }
}

/** From now on everything is said in German: for pages that go on after the work is done. */
export function speakGerman(): void {
  addTexts('de', german);
  speak(() => 'de');
}

export function speakEnglish(): void {
  speak(() => 'en');
}
