import { say } from '@concord/texts';
import { useLanguageChoice } from './use-language-choice.ts';

/** The languages side by side, each by its own name: whoever does not read the one finds the other. */
export function LanguageChoice() {
  const choices = useLanguageChoice();
  const warning = choices.find((choice) => choice.warning !== undefined)?.warning;
  return (
    <div className="language-choice" role="group" aria-label={say('Language')}>
      {choices.map(({ language, name, isCurrent, choose }) => (
        <button key={language} type="button" lang={language} aria-pressed={isCurrent} onClick={choose}>
          {name}
        </button>
      ))}
      {warning !== undefined && <p role="alert">{warning}</p>}
    </div>
  );
}
