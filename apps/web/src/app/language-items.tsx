import { Menu } from '@mantine/core';
import { say } from '@concord/texts';
import { useLanguageChoice } from './use-language-choice.ts';

/** The languages as items of a menu. */
export function LanguageItems() {
  const choices = useLanguageChoice();
  const current = choices.find(({ isCurrent }) => isCurrent)?.language ?? null;
  return (
    <>
      <Menu.Label>{say('Language')}</Menu.Label>
      <Menu.RadioGroup
        value={current}
        onChange={(chosen) => choices.find(({ language }) => language === chosen)?.choose()}
      >
        {choices.map(({ language, name, warning }) => (
          <Menu.RadioItem key={language} value={language} closeMenuOnClick={false}>
            <span lang={language}>{name}</span>
            {warning !== undefined && <span className="quiet language-warning">{warning}</span>}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
    </>
  );
}
