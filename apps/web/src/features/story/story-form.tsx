import { say } from '@concord/texts';
import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { Refusal } from '../../components/refusal.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { useStepFocus } from '../../components/use-step-focus.ts';
import { type OutcomeStoryQuery, SaveStoryDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { PartFields } from './part-fields.tsx';
import { emptyPart, toStoryDraft, toStoryInput } from './story-draft.ts';

const MOST_PARTS = 12;

interface StoryFormProps {
  readonly outcome: NonNullable<NonNullable<OutcomeStoryQuery['organisation']>['outcome']>;
  onClose(): void;
}

/** Writes the story of an outcome; what is typed stays, whatever is stored meanwhile. */
export function StoryForm({ outcome, onClose }: StoryFormProps) {
  const { organisation = '' } = useParams();
  const [draft, setDraft] = useState(() => toStoryDraft(outcome));
  const [version] = useState(outcome.storyVersion);
  const [problem, setProblem] = useState<string>();
  const box = useStepFocus<HTMLFormElement>();
  const save = useChange(SaveStoryDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { organisation, outcome: outcome.key, version, story: toStoryInput(draft) },
      {
        onSuccess: ({ saveStory }) =>
          saveStory.__typename === 'StorySaved' ? onClose() : setProblem(refusalOf(saveStory)),
        onError: ({ message }) => setProblem(message),
      },
    );
  };
  return (
    <form className="step-box" noValidate aria-label={say('The story')} tabIndex={-1} ref={box} onSubmit={submit}>
      <Textarea
        label={say('What they shall tell afterwards')}
        description={say('As they would tell it to a friend, in a few sentences.')}
        autosize
        minRows={3}
        maxLength={2000}
        value={draft.story}
        onChange={({ currentTarget }) => setDraft({ ...draft, story: currentTarget.value })}
      />
      {draft.parts.map((part, at) => (
        <PartFields
          key={part.name}
          number={at + 1}
          part={part}
          onChange={(changed) => setDraft({ ...draft, parts: draft.parts.with(at, changed) })}
          onRemove={() => setDraft({ ...draft, parts: draft.parts.filter(({ name }) => name !== part.name) })}
        />
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          disabled={draft.parts.length >= MOST_PARTS}
          onClick={() => setDraft({ ...draft, parts: [...draft.parts, emptyPart()] })}
        >
          {say('Add a part')}
        </Button>
      </div>
      <Refusal>{problem}</Refusal>
      <div className="button-row">
        <Button type="submit" loading={save.isPending}>
          {say('Save the story')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Not now')}
        </Button>
      </div>
    </form>
  );
}
