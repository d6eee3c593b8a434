import { addTexts, currentLanguage, type Language, speak } from '@concord/texts';
import { useQuery } from '@tanstack/react-query';
import { OrganisationsDocument } from '../graphql/operations.ts';
import { useQuestion } from '../graphql/use-question.ts';
import { type Feature, GERMAN_EVERYWHERE, GERMAN_OF } from './german.ts';

/** Says something in the organisation's language; undefined until its words are there. */
export type SayForAll = <Said>(words: () => Said) => Said | undefined;

/**
 * For what is written down for everybody while one person presses a button: it is said in the organisation's
 * language, whatever the language of whoever presses.
 *
 * @param organisation its key
 * @param features whose words are used
 * @example
 * const sayForAll = useOrganisationWords('demo', ['conflicts']);
 * sayForAll(() => say('Dismissed by mistake.')); // 'Irrtümlich verworfen.' for an English reader of a German company
 */
export function useOrganisationWords(organisation: string, features: readonly Feature[]): SayForAll {
  const { data } = useQuestion(OrganisationsDocument, {});
  const own = data?.organisations.find(({ key }) => key === organisation)?.language;
  const language = own === 'DE' ? 'de' : 'en';
  const { isSuccess } = useQuery({
    queryKey: ['words', language, features],
    queryFn: async () => {
      if (language === 'de') await loadGerman(features);
      return language;
    },
    staleTime: Infinity,
    enabled: own !== undefined,
  });
  return (words) => (isSuccess ? saidIn(language, words) : undefined);
}

/** @example saidIn('de', () => say('Goals')) // 'Ziele' */
export function saidIn<Said>(language: Language, words: () => Said): Said {
  const readers = currentLanguage();
  speak(() => language);
  try {
    return words();
  } finally {
    speak(() => readers);
  }
}

async function loadGerman(features: readonly Feature[]): Promise<void> {
  const loads = [...GERMAN_EVERYWHERE, ...features.map((feature) => GERMAN_OF[feature])];
  for (const { default: texts } of await Promise.all(loads.map((load) => load()))) addTexts('de', texts);
}
