/** The languages that are complete, by the name that each gives itself. */
export const LANGUAGES = { en: 'English', de: 'Deutsch' } as const;

/** Marks whatever was translated and makes it longer: what stands there without its marks was forgotten. For tests. */
export const PSEUDO = 'pseudo';

export type Language = keyof typeof LANGUAGES | typeof PSEUDO;

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE', [PSEUDO]: 'en-GB' };

let current: () => Language = () => 'en';

/**
 * Sets who says which language is spoken from now on: a browser speaks one, a server that of each request.
 *
 * @example speak(() => 'de')
 */
export function speak(by: () => Language): void {
  current = by;
}

export function currentLanguage(): Language {
  return current();
}

/** @example isLanguage('de') // true */
export function isLanguage(word: unknown): word is Language {
  return typeof word === 'string' && word in LOCALES;
}

/** @example localeOf('de') // 'de-DE' */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

/**
 * Something that depends on the language and costs time to make, such as a formatter of numbers: made once for each.
 *
 * @example
 * const whole = byLocale((locale) => new Intl.NumberFormat(locale));
 * whole().format(1234) // '1.234' in German
 */
export function byLocale<Made>(make: (locale: string) => Made): () => Made {
  const made = new Map<string, Made>();
  return () => {
    const locale = localeOf(current());
    let one = made.get(locale);
    if (one === undefined) {
      one = make(locale);
      made.set(locale, one);
    }
    return one;
  };
}
