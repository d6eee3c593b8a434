import { say } from '@concord/texts';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { LineList } from '../../components/line-list.tsx';
import { writeNumber } from '../../components/read-number.ts';
import type { Business } from './business-details.ts';
import { ModelForm } from './model-form.tsx';
import { typedNumber } from './typed-number.ts';
import { useModelChange } from './use-model-change.ts';

type Scope = Business['scopes'][number];

interface ScopeFormProps {
  /** Missing: a new one. */
  readonly scope?: Scope;
  onClose(): void;
}

/** A way to cut the business, with the share that each of its values has. */
export function ScopeForm({ scope, onClose }: ScopeFormProps) {
  const [dimension, setDimension] = useState(scope?.key ?? '');
  const [values, setValues] = useState(() => toTyped(scope));
  const { correct, refusal, refuse, isPending } = useModelChange();
  const set = (index: number, changes: Partial<TypedValue>) =>
    setValues(values.map((value, i) => (i === index ? { ...value, ...changes } : value)));
  const save = () => {
    const shares = values.map(({ key, share }) => ({ key: key.trim(), share: typedNumber(share, say('Share')) }));
    const wrong = shares.find((value) => 'refusal' in value.share);
    if (dimension.trim() === '') return refuse(say('Say by what the business is cut, such as region.'));
    if (shares.some(({ key }) => key === '')) return refuse(say('Give each value a name, or remove its line.'));
    if (wrong !== undefined && 'refusal' in wrong.share) return refuse(wrong.share.refusal);
    const read = shares.map(({ key, share }) => ({ key, share: ('value' in share ? share.value : undefined) ?? 1 }));
    correct([{ scope: { dimension: dimension.trim(), values: read } }], onClose);
  };
  return (
    <ModelForm
      label={scope === undefined ? say('Add a way to cut the business') : say('Change {name}', { name: scope.key })}
      action={say('Save')}
      refusal={refusal}
      isPending={isPending}
      onSave={save}
      onClose={onClose}
    >
      {scope === undefined && (
        <TextInput
          label={say('By what')}
          description={say('One word in small letters, such as region or product-line.')}
          maxLength={60}
          value={dimension}
          onChange={({ currentTarget }) => setDimension(currentTarget.value)}
        />
      )}
      <div className="wide">
        <LineList
          title={say('Its values')}
          note={say('With the share of the business that each has, on any scale. Small letters, dashes for spaces.')}
          noun={say('Value')}
          addLabel={say('Add a value')}
          count={values.length}
          onAdd={() => setValues([...values, nothing])}
          onRemove={(index) => setValues(values.filter((_, i) => i !== index))}
        >
          {(index) => (
            <>
              <TextInput
                className="grow"
                label={say('Name@@of a value of a scope')}
                maxLength={60}
                value={values[index]?.key ?? ''}
                onChange={({ currentTarget }) => set(index, { key: currentTarget.value })}
              />
              <TextInput
                className="narrow"
                label={say('Share')}
                inputMode="decimal"
                value={values[index]?.share ?? ''}
                onChange={({ currentTarget }) => set(index, { share: currentTarget.value })}
              />
            </>
          )}
        </LineList>
      </div>
    </ModelForm>
  );
}

interface TypedValue {
  readonly key: string;
  readonly share: string;
}

const nothing: TypedValue = { key: '', share: '1' };

function toTyped(scope: Scope | undefined): TypedValue[] {
  return scope === undefined ? [nothing] : scope.values.map(({ key, share }) => ({ key, share: writeNumber(share) }));
}
