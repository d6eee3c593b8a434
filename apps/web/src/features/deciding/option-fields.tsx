import { say } from '@concord/texts';
import { Button, CloseButton, Radio, TextInput } from '@mantine/core';
import { Section } from '../../components/section.tsx';
import { choiceAfter } from './decision-draft.ts';
import { useDecisionFormContext } from './decision-form-context.ts';

/** What could be decided: the repairs that Concord found, and what people add; one of them may be chosen. */
export function OptionFields({ chooses }: { chooses: boolean }) {
  const form = useDecisionFormContext();
  const { options } = form.values;
  const choose = (place: string) => {
    const chosen = options[Number(place)];
    form.setValues({ chosen: place, choice: choiceAfter(form.getValues(), chosen) });
  };
  const remove = (place: number) => {
    form.removeListItem('options', place);
    const { chosen } = form.getValues();
    if (chosen === '' || Number(chosen) < place) return;
    form.setFieldValue('chosen', Number(chosen) === place ? '' : String(Number(chosen) - 1));
  };
  return (
    <Section
      title={say(chooses ? 'What was considered, and which of it is chosen' : 'What else was considered')}
      note={say(
        'Kept with the decision, each with what it would have done: whoever asks later sees what else there was.',
      )}
    >
      {options.length === 0 && <p className="quiet">{say('Nothing is written down yet.')}</p>}
      <Radio.Group aria-label={say('Which option is chosen')} value={form.values.chosen} onChange={choose}>
        <ul className="option-list">
          {options.map((option, place) => (
            <li key={place}>
              {chooses && (
                <Radio value={String(place)} aria-label={say('Choose option {number}', { number: place + 1 })} />
              )}
              <OptionText place={place} />
              <CloseButton
                aria-label={say('Remove option {number}', { number: place + 1 })}
                onClick={() => remove(place)}
              />
            </li>
          ))}
        </ul>
      </Radio.Group>
      <Button variant="default" size="xs" onClick={() => form.insertListItem('options', { says: '', isRepair: false })}>
        {say('Add an option')}
      </Button>
    </Section>
  );
}

function OptionText({ place }: { place: number }) {
  const form = useDecisionFormContext();
  const option = form.values.options[place];
  const field = `options.${place}.says`;
  if (option?.isRepair !== true) {
    return (
      <TextInput
        className="option-text"
        aria-label={say('Option {number}', { number: place + 1 })}
        placeholder={say('What else could be done')}
        {...form.getInputProps(field)}
      />
    );
  }
  const problem = form.errors[field];
  return (
    <p className="option-text">
      {option.says}
      {problem != null && <span className="field-problem"> {problem}</span>}
    </p>
  );
}
