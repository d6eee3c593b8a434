import { AsyncLocalStorage } from 'node:async_hooks';
import { type Language, speak } from './language.ts';

const spoken = new AsyncLocalStorage<Language>();

const spokenNow = (): Language => spoken.getStore() ?? 'en';

speak(spokenNow);

/**
 * Does some work whose texts are in a language, whatever else the server does meanwhile. Where that is the one that is
 * spoken anyway, nothing is entered: before Node 24, a process that has ever done so pays for it with every promise.
 *
 * @example inLanguage('de', () => say('Nothing is open.')) // 'Nichts ist offen.'
 */
export function inLanguage<Result>(language: Language, work: () => Result): Result {
  return language === spokenNow() ? work() : spoken.run(language, work);
}

/**
 * The language that a browser asks for, of those that are complete; English where it asks for none of them.
 *
 * @param accepted as in the header accept-language, such as "de-AT,de;q=0.9,en;q=0.8"
 * @example languageFrom('de-AT,de;q=0.9') // 'de'
 */
export function languageFrom(accepted: string | undefined): 'en' | 'de' {
  const wanted = (accepted ?? '').split(',').map((part) => {
    const [tag = '', weight] = part.trim().split(/;\s*q=/);
    return { language: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const best = wanted
    .filter(({ language, weight }) => (language === 'en' || language === 'de') && weight > 0)
    .sort((a, b) => b.weight - a.weight)[0];
  return best?.language === 'de' ? 'de' : 'en';
}
