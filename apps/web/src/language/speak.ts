import { addTexts, currentLanguage, localeOf, speak } from '@concord/texts';
import { chosenDirection, chosenLanguage } from './chosen-language.ts';
import { type Feature, GERMAN_EVERYWHERE, GERMAN_OF } from './german.ts';
import { watchTyping } from './typed-words.ts';

/** Takes up the language of whoever reads, before anything is drawn. */
export async function takeUpLanguage(): Promise<void> {
  const language = chosenLanguage();
  speak(() => language);
  document.documentElement.lang = localeOf(language);
  document.documentElement.dir = chosenDirection();
  watchTyping();
  if (language !== 'de') return;
  for (const { default: texts } of await Promise.all(GERMAN_EVERYWHERE.map((load) => load()))) addTexts('de', texts);
}

/**
 * Loads a part of the dashboard together with what the features that it is made of say in the reader's language.
 *
 * @example lazy: withTexts(['advice'], () => import('../features/advice/advice-page.tsx'))
 */
export function withTexts<Part>(features: readonly Feature[], load: () => Promise<Part>): () => Promise<Part> {
  return async () => {
    const [part] = await Promise.all([load(), ...features.map(textsOf)]);
    return part;
  };
}

async function textsOf(feature: Feature): Promise<void> {
  if (currentLanguage() !== 'de') return;
  addTexts('de', (await GERMAN_OF[feature]()).default);
}
