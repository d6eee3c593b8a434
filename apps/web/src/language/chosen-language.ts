import { isLanguage, type Language } from '@concord/texts';

const KEPT_AS = 'concord.language';

/** The language that somebody chose in this browser, or else the first of the browser's own that is complete. */
export function chosenLanguage(): Language {
  const kept = localStorage.getItem(KEPT_AS);
  if (isLanguage(kept)) return kept;
  const own = navigator.languages.map((tag) => tag.split('-')[0]).find((word) => word === 'en' || word === 'de');
  return own ?? 'en';
}

/** Keeps a choice in this browser and draws the page anew in it. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEPT_AS, language);
  location.reload();
}
