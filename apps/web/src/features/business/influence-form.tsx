import { formatUnit } from '@concord/charts';
import { say } from '@concord/texts';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { LongChoice } from '../../components/long-choice.tsx';
import { effectChoices } from '../start/effect-choices.ts';
import { type Business, keyOfEnd } from './business-details.ts';
import { ModelForm } from './model-form.tsx';
import { useModelChange } from './use-model-change.ts';

interface InfluenceFormProps {
  readonly business: Business;
  /** Missing: a new one. */
  readonly influence?: Business['influences'][number];
  onClose(): void;
}

/** What a metric does to another or to what people experience. */
export function InfluenceForm({ business, influence, onClose }: InfluenceFormProps) {
  const [typed, setTyped] = useState(() => ({
    from: influence?.from.key ?? '',
    to: influence?.toMetric?.key ?? influence?.toOutcome?.key ?? '',
    effect: String(influence?.effect ?? 0.6),
    because: influence?.because ?? '',
    confirmed: influence?.confirmed ?? false,
  }));
  const { correct, refusal, refuse, isPending } = useModelChange();
  const set = (changes: Partial<typeof typed>) => setTyped({ ...typed, ...changes });
  const isNew = influence === undefined;
  const save = () => {
    const { from, to, confirmed } = typed;
    if (from === '' || to === '') return refuse(say('Choose a metric, and what it moves.'));
    const known = business.influences.some((one) => one.from.key === from && keyOfEnd(one) === to);
    if (isNew && known)
      return refuse(say('What this metric does to that stands in the list already. Change it there.'));
    correct(
      [{ influence: { from, to, effect: Number(typed.effect), confirmed, because: typed.because.trim() } }],
      onClose,
    );
  };
  return (
    <ModelForm
      label={isNew ? say('Say what moves what') : say('Change what moves what')}
      action={say('Save')}
      refusal={refusal}
      isPending={isPending}
      onSave={save}
      onClose={onClose}
    >
      {isNew && <Ends business={business} from={typed.from} to={typed.to} onChange={set} />}
      <NativeSelect
        label={say('What it does')}
        value={typed.effect}
        data={effectChoices(influence?.effect)}
        onChange={({ currentTarget }) => set({ effect: currentTarget.value })}
      />
      <TextInput
        className="wide"
        label={say('Why it is so, if you like')}
        maxLength={500}
        value={typed.because}
        onChange={({ currentTarget }) => set({ because: currentTarget.value })}
      />
      <Checkbox
        className="wide"
        label={say('Those who know have agreed')}
        description={say('Otherwise it is an assumption, and conflicts that rest on it are only possible.')}
        checked={typed.confirmed}
        onChange={({ currentTarget }) => set({ confirmed: currentTarget.checked })}
      />
    </ModelForm>
  );
}

interface EndsProps {
  readonly business: Business;
  readonly from: string;
  readonly to: string;
  onChange(changes: { from?: string; to?: string }): void;
}

function Ends({ business: { metrics, outcomes }, from, to, onChange }: EndsProps) {
  const choices = useMemo(
    () => metrics.map(({ key, name, unit }) => ({ value: key, label: `${name} (${formatUnit(unit)})` })),
    [metrics],
  );
  const moved = useMemo(
    () => [
      { group: say('Outcomes'), items: outcomes.map(({ key, statement }) => ({ value: key, label: statement })) },
      { group: say('Other metrics'), items: choices.filter(({ value }) => value !== from) },
    ],
    [outcomes, choices, from],
  );
  return (
    <>
      <LongChoice
        label={say('When this rises')}
        nothing={say('Choose a metric')}
        options={choices}
        value={from}
        onChange={(key) => onChange({ from: key })}
      />
      <LongChoice
        label={say('this is moved')}
        nothing={say('Choose what it moves')}
        options={moved}
        value={to}
        onChange={(key) => onChange({ to: key })}
      />
    </>
  );
}
