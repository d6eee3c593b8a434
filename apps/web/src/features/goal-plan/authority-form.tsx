import { say } from '@concord/texts';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import { usePeople } from '../../app/use-people.ts';
import { groupPeople } from '../../components/group-people.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import {
  AddAuthorityDocument,
  type AuthorityPartsFragment,
  ChangeAuthorityDocument,
  type ChangeAuthorityMutation,
} from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import {
  type AuthorityDraft,
  emptyAuthority,
  problemsOfAuthority,
  toAuthorityDraft,
  toAuthorityInput,
} from './authority-draft.ts';

interface AuthorityFormProps {
  readonly departments: readonly { readonly key: string; readonly name: string }[];
  /** Missing: something that is not granted yet. */
  readonly own: AuthorityPartsFragment | undefined;
  onSaved(notice: NoticeContent): void;
  onCancel(): void;
}

export function AuthorityForm({ departments, own, onSaved, onCancel }: AuthorityFormProps) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const { people } = usePeople(organisation);
  const mine = departments.filter(({ key }) => may.lead(key));
  const [draft, setDraft] = useState<AuthorityDraft>(
    own === undefined ? emptyAuthority(mine[0]?.key ?? '') : toAuthorityDraft(own),
  );
  const [errors, setErrors] = useState<Record<string, string>>({});
  const { isPending, save } = useSaveAuthority(own, onSaved, setErrors);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const problems = problemsOfAuthority(draft);
    setErrors(problems);
    if (Object.keys(problems).length === 0) save(draft);
  };
  const field = (name: keyof AuthorityDraft) => ({
    value: draft[name],
    error: errors[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setDraft((before) => ({ ...before, [name]: value })),
  });
  const groups = groupPeople(people).map(({ department, people: members }) => ({
    group: department,
    items: members.map(({ key, name }) => ({ value: key, label: name })),
  }));
  return (
    <form className="step-box" noValidate aria-label={say('What they may do')} onSubmit={submit}>
      <Refusal>{Object.keys(errors).length === 0 ? null : Object.values(errors).join(' ')}</Refusal>
      <div className="form-grid">
        <TextInput
          className="wide"
          label={say('What they may do')}
          placeholder={say('Refund up to 200 euros')}
          withAsterisk
          maxLength={2_000}
          {...field('says')}
        />
        <TextInput
          label={say('In one word')}
          description={say('The same word in all departments: small letters, digits, hyphens.')}
          withAsterisk
          {...field('what')}
        />
        <NativeSelect
          label={say('Whose front line')}
          withAsterisk
          data={mine.map(({ key, name }) => ({ value: key, label: name }))}
          {...field('department')}
        />
        <TextInput label={say('Up to')} inputMode="decimal" {...field('upTo')} />
        <TextInput label={say('Counted in')} {...field('unit')} />
        <TextInput label={say('Valid from')} type="date" {...field('from')} />
        <TextInput label={say('Valid until')} type="date" {...field('until')} />
        <NativeSelect
          label={say('Approved by')}
          data={[{ value: '', label: say('Nobody yet') }, ...groups]}
          {...field('approvedBy')}
        />
      </div>
      <div className="button-row">
        <Button type="submit" loading={isPending}>
          {say('Save')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {say('Cancel')}
        </Button>
      </div>
    </form>
  );
}

type Answer = ChangeAuthorityMutation['changeAuthority'];

function useSaveAuthority(
  own: AuthorityPartsFragment | undefined,
  onSaved: (notice: NoticeContent) => void,
  setErrors: (errors: Record<string, string>) => void,
) {
  const { organisation = '' } = useParams();
  const add = useChange(AddAuthorityDocument);
  const change = useChange(ChangeAuthorityDocument);
  const take = (answer: Answer) => {
    if (answer.__typename === 'AuthoritySaved') return onSaved({ tone: 'done', text: say('It is granted.') });
    setErrors(
      answer.__typename === 'InvalidInputError'
        ? Object.fromEntries(answer.problems.map(({ path, message }) => [path, message]))
        : { '': answer.message },
    );
  };
  const onError = ({ message }: { message: string }) => setErrors({ '': message });
  const save = (draft: AuthorityDraft) => {
    const authority = toAuthorityInput(draft);
    if (own === undefined)
      add.mutate({ organisation, authority }, { onSuccess: ({ addAuthority }) => take(addAuthority), onError });
    else
      change.mutate(
        { organisation, key: own.key, version: own.version, authority },
        { onSuccess: ({ changeAuthority }) => take(changeAuthority), onError },
      );
  };
  return { isPending: add.isPending || change.isPending, save };
}
