import { isLanguage, type Language } from '@concord/texts';

const KEPT_AS = 'concord.language';
const DIRECTION_KEPT_AS = 'concord.direction';

/** The language that somebody chose in this browser, or else the first of the browser's own that is complete. */
export function chosenLanguage(): Language {
  const kept = localStorage.getItem(KEPT_AS);
  if (isLanguage(kept)) return kept;
  const own = navigator.languages.map((tag) => tag.split('-')[0]).find((word) => word === 'en' || word === 'de');
  return own ?? 'en';
}

/** From the left in both languages; tests see what would come of one that is read from the right. */
export function chosenDirection(): 'ltr' | 'rtl' {
  return localStorage.getItem(DIRECTION_KEPT_AS) === 'rtl' ? 'rtl' : 'ltr';
}

/** Keeps a choice in this browser and draws the page anew in it. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEPT_AS, language);
  location.reload();
}
