import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { usePeople } from '../../app/use-people.ts';
import { useParams } from 'react-router';
import type { DraftProblems, MeetingDraft } from './meeting-draft.ts';
import { PeopleFields } from './people-fields.tsx';
import { Refused } from './refused.tsx';
import { WhatFields } from './what-fields.tsx';
import { WhenFields } from './when-fields.tsx';

interface MeetingFormProps {
  readonly kind: 'meeting' | 'series';
  readonly initial: MeetingDraft;
  readonly departments: readonly { readonly key: string; readonly name: string }[];
  readonly saving: boolean;
  readonly action: string;
  readonly cancelHref: string;
  /** Why saving failed as a whole. */
  readonly notice: ReactNode;
  onSave(draft: MeetingDraft, refuse: (problems: DraftProblems) => void): void;
}

/** What a meeting is, or meetings that come again. What is typed stays, whatever the server says. */
export function MeetingForm(props: MeetingFormProps) {
  const { kind, initial, departments, saving, action, cancelHref, notice, onSave } = props;
  const { organisation = '' } = useParams();
  const { people } = usePeople(organisation);
  const form = useForm<MeetingDraft>({ initialValues: initial });
  const [attempt, setAttempt] = useState(0);
  const refuse = (problems: DraftProblems) => {
    form.setErrors(problems);
    setAttempt((before) => before + 1);
  };
  return (
    <form
      className="decision-form"
      noValidate
      aria-label={say(kind === 'series' ? 'The series' : 'The meeting')}
      onSubmit={(event) => {
        event.preventDefault();
        form.clearErrors();
        onSave(form.getValues(), refuse);
      }}
    >
      {notice}
      <Refused errors={form.errors} attempt={attempt} />
      <WhatFields form={form} kind={kind} />
      <PeopleFields form={form} departments={departments} people={people} />
      <WhenFields form={form} kind={kind} />
      <div className="button-row">
        <Button type="submit" loading={saving}>
          {action}
        </Button>
        <Link className="button-link" to={cancelHref}>
          {say('Back without saving')}
        </Link>
      </div>
    </form>
  );
}
