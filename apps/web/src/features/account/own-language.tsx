import { say } from '@concord/texts';
import { LanguageChoice } from '../../app/language-choice.tsx';
import { Section } from '../../components/section.tsx';

/** Which language this browser speaks. */
export function OwnLanguage() {
  return (
    <Section
      title={say('Your language')}
      note={say(
        'It is kept in this browser. Conflicts, advice and papers for everybody are in the language of your organisation.',
      )}
    >
      <LanguageChoice />
    </Section>
  );
}
