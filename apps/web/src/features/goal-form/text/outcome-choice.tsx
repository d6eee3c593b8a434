import { formatNumber } from '@concord/charts';
import { say } from '@concord/texts';
import { useState } from 'react';
import { useGoalFormContext } from '../goal-form-context.ts';
import { sayEvidence } from './say-evidence.ts';
import { NONE, SuggestionChoice } from './suggestion-choice.tsx';
import type { TextHelp } from './use-text-help.ts';
import { writeNumber } from '../../../components/read-number.ts';

/** How much a goal helps an outcome where nobody has said it: people change it below. */
const USUAL_EFFECT = 0.5;

/** Which outcome the goal serves, where the form has none, or one of these alone. */
export function OutcomeChoice({ suggestions }: { suggestions: TextHelp['outcomes'] }) {
  const form = useGoalFormContext();
  const [isNone, setNone] = useState(false);
  const { serves } = form.values;
  const [first] = serves;
  const isOurs = serves.length === 1 && suggestions.some(({ outcome }) => outcome.key === first?.outcome);
  if (suggestions.length === 0 || (serves.length > 0 && !isOurs)) return null;
  const choose = (key: string) => {
    setNone(key === NONE);
    form.setFieldValue('serves', key === NONE ? [] : [{ outcome: key, effect: writeNumber(USUAL_EFFECT) }]);
  };
  return (
    <SuggestionChoice
      label={say('Which outcome does it serve itself?')}
      note={say('Choosing one adds it below with an effect of {effect}.', { effect: formatNumber(USUAL_EFFECT) })}
      suggestions={suggestions.map((each) => ({
        key: each.outcome.key,
        name: each.outcome.statement,
        because: sayEvidence(each),
      }))}
      value={first?.outcome ?? (isNone ? NONE : null)}
      onChoose={choose}
    />
  );
}
