import { say } from '@concord/texts';
import { Button, Radio, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { refusalOf } from '../../components/refusal-of.ts';
import { Refusal } from '../../components/refusal.tsx';
import { WriteReviewDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { toSubjectInput, type SubjectOfPlan } from '../input/input-subject.ts';

interface ReviewFormProps {
  readonly about: SubjectOfPlan;
  onDone(): void;
  onCancel(): void;
}

/** Three questions to whoever looks at something again: still right? what was changed? what else? */
export function ReviewForm({ about, onDone, onCancel }: ReviewFormProps) {
  const { organisation = '' } = useParams();
  const [stillRight, setStillRight] = useState<'yes' | 'no'>();
  const [changed, setChanged] = useState('');
  const [note, setNote] = useState('');
  const [error, setError] = useState<string>();
  const save = useChange(WriteReviewDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (stillRight === undefined) return setError(say('Say whether it is still right.'));
    save.mutate(
      {
        organisation,
        about: toSubjectInput(about),
        review: { stillRight: stillRight === 'yes', changed: changed.trim() || null, note: note.trim() || null },
      },
      {
        onSuccess: ({ review }) => ('message' in review ? setError(refusalOf(review)) : onDone()),
        onError: ({ message }) => setError(message),
      },
    );
  };
  return (
    <form className="words-form" aria-label={say('Review')} onSubmit={submit} noValidate>
      <Refusal>{error}</Refusal>
      <Radio.Group
        label={say('Is it still right?')}
        value={stillRight ?? ''}
        onChange={(value) => setStillRight(value === 'yes' ? 'yes' : 'no')}
      >
        <div className="review-choice">
          <Radio value="yes" label={say('Yes, as it stands')} />
          <Radio value="no" label={say('No, it had to change')} />
        </div>
      </Radio.Group>
      <Textarea
        label={say('What was changed?')}
        autosize
        minRows={1}
        maxLength={2000}
        value={changed}
        onChange={({ currentTarget: { value } }) => setChanged(value)}
      />
      <Textarea
        label={say('What else is to be noted?')}
        autosize
        minRows={1}
        maxLength={2000}
        value={note}
        onChange={({ currentTarget: { value } }) => setNote(value)}
      />
      <div className="button-row">
        <Button type="submit" loading={save.isPending}>
          {say('Save the review')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {say('Cancel')}
        </Button>
      </div>
    </form>
  );
}
