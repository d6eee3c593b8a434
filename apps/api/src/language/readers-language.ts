import type { Language } from '@concord/alignment-engine';
import { currentLanguage } from '@concord/texts';

/** In which the engine refuses something to whoever asks now: that of their pages. */
export function readersLanguage(): Language {
  return currentLanguage() === 'de' ? 'de' : 'en';
}
