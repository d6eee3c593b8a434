import { formatUnit } from '@concord/charts';
import { say } from '@concord/texts';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { effectChoices } from './effect-choices.ts';
import type { StartPlan } from './start-steps.ts';
import { useAddToModel } from './use-add-to-model.ts';

const nothing = { from: '', to: '', effect: '0.6', because: '', confirmed: false };

/** What a metric does to what people experience, or to another metric. */
export function InfluenceStep({ plan }: { plan: StartPlan }) {
  const [typed, setTyped] = useState(nothing);
  const { add, refusal, refuse, isPending } = useAddToModel();
  const set = (changes: Partial<typeof nothing>) => setTyped({ ...typed, ...changes });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { from, to, because, confirmed } = typed;
    if (from === '' || to === '') return refuse(say('Choose a metric, and what it moves.'));
    const effect = Number(typed.effect);
    add({ influence: { from, to, effect, confirmed, because: because.trim() || null } }, () => setTyped(nothing));
  };
  if (plan.metrics.length === 0)
    return <p className="quiet">{say('Add a goal with a metric first: what moves something is a number.')}</p>;
  const name = plan.metrics.find(({ key }) => key === typed.from)?.name;
  return (
    <form className="start-form" noValidate aria-label={say('Say what moves what')} onSubmit={submit}>
      <NativeSelect
        label={say('When this rises')}
        value={typed.from}
        data={[{ value: '', label: say('Choose a metric') }, ...metricsOf(plan)]}
        error={refusal}
        onChange={({ currentTarget }) => set({ from: currentTarget.value })}
      />
      <NativeSelect
        label={say('this is moved')}
        value={typed.to}
        data={[
          { value: '', label: say('Choose what it moves') },
          {
            group: say('Outcomes'),
            items: plan.outcomes.map(({ key, statement }) => ({ value: key, label: statement })),
          },
          { group: say('Other metrics'), items: metricsOf(plan).filter(({ value }) => value !== typed.from) },
        ]}
        onChange={({ currentTarget }) => set({ to: currentTarget.value })}
      />
      <NativeSelect
        label={name === undefined ? say('How') : say('How, when “{metric}” rises', { metric: name })}
        value={typed.effect}
        data={effectChoices()}
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
      <Button type="submit" loading={isPending}>
        {say('Add influence')}
      </Button>
    </form>
  );
}

function metricsOf({ metrics }: StartPlan): { value: string; label: string }[] {
  return metrics.map(({ key, name, unit }) => ({ value: key, label: `${name} (${formatUnit(unit)})` }));
}
