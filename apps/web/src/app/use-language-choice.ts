import { currentLanguage, LANGUAGES, say } from '@concord/texts';
import { useState } from 'react';
import { chooseLanguage } from '../language/chosen-language.ts';
import { hasTypedWords } from '../language/typed-words.ts';

type Choice = keyof typeof LANGUAGES;

interface LanguageChoice {
  readonly language: Choice;
  /** As it calls itself. */
  readonly name: string;
  readonly isCurrent: boolean;
  /** What would be lost with a change that was asked for; then choosing once more is meant. */
  readonly warning: string | undefined;
  choose(): void;
}

/** The languages to choose from. A change draws the page anew, so it asks first where something typed would be lost. */
export function useLanguageChoice(): readonly LanguageChoice[] {
  const [asked, setAsked] = useState<Choice>();
  return (Object.keys(LANGUAGES) as Choice[]).map((language) => {
    const isCurrent = language === currentLanguage();
    return {
      language,
      name: LANGUAGES[language],
      isCurrent,
      warning:
        language === asked
          ? say('What you have typed here is not saved and would be lost. Choose once more to change anyway.')
          : undefined,
      choose() {
        if (isCurrent) return setAsked(undefined);
        if (asked !== language && hasTypedWords()) return setAsked(language);
        chooseLanguage(language);
      },
    };
  });
}
