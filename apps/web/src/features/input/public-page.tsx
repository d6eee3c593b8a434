import { say } from '@concord/texts';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link, useParams } from 'react-router';
import { Refusal } from '../../components/refusal.tsx';
import { RetryButton } from '../../components/retry-button.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { CopyField } from '../administration/copy-field.tsx';
import { EntryFrame } from '../sign-in/entry-frame.tsx';
import { askPublic, giveByLink, type LinkAsShown } from './public-input.ts';

const LONGEST = 2_000;

/** Where a link leads people without an account: what it is about, and a place to say something. */
export function Component() {
  const { link: secret = '' } = useParams();
  const link = useQuery({
    queryKey: ['input-link', secret],
    queryFn: () => askPublic<LinkAsShown>(encodeURIComponent(secret)),
    staleTime: 'static',
  });
  if (link.isError)
    return (
      <EntryFrame title={say('Say what you see')}>
        <StatePanel tone="error" title={say('This could not be loaded')} action={<RetryButton query={link} />}>
          {link.error.message}
        </StatePanel>
      </EntryFrame>
    );
  if (link.data === undefined) return <div aria-busy="true" />;
  if (link.data === null)
    return (
      <EntryFrame title={say('This link takes no more input')}>
        <div className="card entry-form">
          <p>{say('It has ended, is over, or was not copied as a whole. Ask whoever gave it to you for a new one.')}</p>
        </div>
      </EntryFrame>
    );
  return <Open secret={secret} link={link.data} />;
}

function Open({ secret, link }: { secret: string; link: LinkAsShown }) {
  const [answerAt, setAnswerAt] = useState<string>();
  const { organisationName: organisation } = link;
  return (
    <EntryFrame
      title={say('Your input: {title}', { title: link.title })}
      lead={say('{organisation} would like to know what you see or think.', { organisation })}
    >
      {answerAt === undefined ? (
        <SayIt secret={secret} link={link} onGiven={setAnswerAt} />
      ) : (
        <div className="card entry-form">
          <p role="status">{say('Thank you. It is with {organisation} now.', { organisation })}</p>
          <CopyField
            label={say('Your answer will stand at this address. Only you have it: keep it.')}
            value={`${window.location.origin}${answerAt}`}
          />
          <p>
            <Link to={answerAt}>{say('Look at it now')}</Link>
          </p>
        </div>
      )}
    </EntryFrame>
  );
}

interface SayItProps {
  readonly secret: string;
  readonly link: LinkAsShown;
  onGiven(answerAt: string): void;
}

function SayIt({ secret, link: { kind, mayBeAnonymous }, onGiven }: SayItProps) {
  const [draft, setDraft] = useState({ words: '', name: '', email: '' });
  const isStory = kind === 'outcome';
  const give = useMutation({
    mutationFn: (given: object) => giveByLink(secret, given),
    onSuccess: onGiven,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!give.isPending) give.mutate({ ...draft, kind: isStory ? 'story' : 'remark' });
  };
  const field = (name: keyof typeof draft) => ({
    name,
    value: draft[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [name]: value }),
  });
  return (
    <form className="card entry-form" onSubmit={submit} noValidate aria-label={say('Say what you see')}>
      <Refusal>{give.error?.message}</Refusal>
      <Textarea
        label={isStory ? say('What happened?') : say('What do you see, hear or think?')}
        description={say('Plain text, up to 2000 characters.')}
        autosize
        minRows={4}
        maxLength={LONGEST}
        required
        withAsterisk={false}
        {...field('words')}
      />
      <TextInput
        label={mayBeAnonymous ? say('Your name (may be left out)') : say('Your name')}
        autoComplete="name"
        maxLength={100}
        {...field('name')}
      />
      <TextInput
        label={say('Your e-mail (may be left out)')}
        description={say('Only for the answer; it is removed when that has been sent.')}
        type="email"
        autoComplete="email"
        maxLength={200}
        {...field('email')}
      />
      <Button type="submit" loading={give.isPending}>
        {say('Send')}
      </Button>
    </form>
  );
}
