import { say } from '@concord/texts';
import { Button, NativeSelect, Radio, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { CreateTokenDocument, type CreateTokenMutation, type TokenScope } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { PartProps } from './administration-page.tsx';
import type { Departments, NewToken } from './make-token.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { choicesOf, scopeWords } from './role-words.ts';
import { newToken, toTokenInput, type TokenDraft, type TokenErrors } from './token-draft.ts';
import { useStepFocus } from '../../components/use-step-focus.ts';

interface TokenFormProps extends PartProps {
  readonly departments: Departments;
  onMade(token: NewToken): void;
  onClose(): void;
}

export function TokenForm({ departments, onNotice, onMade, onClose }: TokenFormProps) {
  const { organisation = '' } = useParams();
  const [draft, setDraft] = useState(newToken);
  const [errors, setErrors] = useState<TokenErrors>({});
  const create = useChange(CreateTokenDocument);
  const box = useStepFocus<HTMLFormElement>();
  const take = ({ createToken: answer }: CreateTokenMutation) =>
    answer.__typename === 'TokenCreated'
      ? onMade({ name: answer.token.name, secret: answer.secret })
      : onNotice({ tone: 'error', text: refusalOf(answer) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = toTokenInput(draft);
    setErrors('errors' in checked ? checked.errors : {});
    if ('errors' in checked) return;
    create.mutate(
      { organisation, token: checked.input },
      { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) },
    );
  };
  const change = (changes: Partial<TokenDraft>) => setDraft({ ...draft, ...changes });
  return (
    <form className="step-box" noValidate aria-label={say('New token')} tabIndex={-1} ref={box} onSubmit={submit}>
      <TokenFields draft={draft} departments={departments} errors={errors} onChange={change} />
      <div className="button-row">
        <Button type="submit" loading={create.isPending}>
          {say('Make this token')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Not now')}
        </Button>
      </div>
    </form>
  );
}

interface TokenFieldsProps {
  readonly draft: TokenDraft;
  readonly departments: Departments;
  readonly errors: TokenErrors;
  onChange(changes: Partial<TokenDraft>): void;
}

function TokenFields({ draft, departments, errors, onChange }: TokenFieldsProps) {
  return (
    <>
      <TextInput
        label={say('What it is for')}
        maxLength={100}
        value={draft.name}
        error={errors.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <Radio.Group
        label={say('What it may do')}
        value={draft.scope}
        onChange={(scope) => onChange({ scope: scope as TokenScope })}
      >
        <div className="kind-choices">
          {choicesOf(scopeWords).map((scope) => (
            <Radio key={scope.value} {...scope} />
          ))}
        </div>
      </Radio.Group>
      {draft.scope === 'READ_WRITE' && (
        <NativeSelect
          label={say('Whose goals it may change')}
          value={draft.department}
          data={[
            { value: '', label: say('Those of every department') },
            ...departments.map(({ key, name }) => ({ value: key, label: say('Only those of {name}', { name }) })),
          ]}
          onChange={({ currentTarget }) => onChange({ department: currentTarget.value })}
        />
      )}
      <TextInput
        label={say('For how many days it is good')}
        inputMode="numeric"
        value={draft.days}
        error={errors.days}
        onChange={({ currentTarget }) => onChange({ days: currentTarget.value })}
      />
    </>
  );
}
