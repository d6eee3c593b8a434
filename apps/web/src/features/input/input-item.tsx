import { say } from '@concord/texts';
import { useState, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import { offerUndo } from '../../components/undo-offer.ts';
import { sayDay } from '../../components/say-moment.ts';
import {
  AnswerInputDocument,
  HideInputDocument,
  ShowInputDocument,
  type GivenInputPartsFragment,
} from '../../graphql/operations.ts';
import { ageOf, sayAge, sayGiver } from './say-input.ts';
import { sayFailure, useInputChange } from './use-input-change.ts';
import { WordsForm } from './words-form.tsx';

interface InputItemProps {
  readonly input: GivenInputPartsFragment;
  /** What it is about, where that is not clear from the page. */
  readonly from?: ReactNode;
}

/** What somebody said, how long it has waited, and what they were answered. */
export function InputItem({ input, from }: InputItemProps) {
  return (
    <article className="input-item" data-age={input.state === 'WAITING' ? ageOf(input.waitingDays) : undefined}>
      {from !== undefined && <p className="quiet">{from}</p>}
      <p className="input-words">{input.words}</p>
      <p className="quiet tag-line">
        <span>{sayGiver(input)}</span>
        {input.kind === 'STORY' && <span className="tag">{say('Story')}</span>}
        {input.state === 'WAITING' && (
          <span className="tag input-age" data-age={ageOf(input.waitingDays)}>
            {sayAge(input.waitingDays)}
          </span>
        )}
        {!input.isShown && <span className="tag">{say('Not shown to others')}</span>}
      </p>
      {input.answer != null && <Answer input={input} />}
      {input.hiddenBecause != null && (
        <p className="input-answer">{say('Not taken up: {because}', { because: input.hiddenBecause })}</p>
      )}
      {input.mayAnswer && <Steps input={input} />}
    </article>
  );
}

function Answer({ input: { answer, settledBy, settledAt } }: InputItemProps) {
  return (
    <div className="input-answer">
      <p className="input-words">{answer}</p>
      <p className="quiet">
        {settledBy == null || settledAt == null
          ? say('The answer')
          : say('{name} answered on {day}', { name: settledBy.name, day: sayDay(settledAt) })}
      </p>
    </div>
  );
}

type Open = 'answer' | 'hide' | undefined;

function Steps({ input }: InputItemProps) {
  const { organisation = '' } = useParams();
  const [open, setOpen] = useState<Open>();
  const [error, setError] = useState<string>();
  const answer = useInputChange(AnswerInputDocument);
  const hide = useInputChange(HideInputDocument);
  const show = useInputChange(ShowInputDocument);
  const seen = { organisation, input: input.id, version: input.version };
  const close = () => setOpen(undefined);
  const toShow = (version: number) => show.change({ ...seen, version });
  if (open === 'answer')
    return (
      <WordsForm
        name={say('Answer')}
        label={say('Your answer')}
        description={say('Whoever said it will read it.')}
        send={say('Answer')}
        initial={input.answer ?? ''}
        autoFocus
        onSend={(words) => answer.change({ ...seen, answer: words }).then(close)}
        onCancel={close}
      />
    );
  if (open === 'hide')
    return (
      <WordsForm
        name={say('Do not take it up')}
        label={say('Why it is not taken up')}
        description={say('Whoever said it will read the reason. Their name and address are removed.')}
        send={say('Do not take it up')}
        autoFocus
        onSend={async (because) => {
          await hide.change({ ...seen, because });
          close();
          const undo = async () => void (await toShow(input.version + 1));
          offerUndo({ done: say('It is not taken up.'), undone: say('It is shown again.'), undo });
        }}
        onCancel={close}
      />
    );
  return (
    <>
      <div className="button-row">
        <Button variant="default" size="xs" onClick={() => setOpen('answer')}>
          {input.answer == null ? say('Answer') : say('Answer in other words')}
        </Button>
        {!input.isShown && (
          <Button
            variant="default"
            size="xs"
            loading={show.isPending}
            onClick={() => void toShow(input.version).catch((failure: unknown) => setError(sayFailure(failure)))}
          >
            {say('Show it to everybody')}
          </Button>
        )}
        {input.state !== 'HIDDEN' && (
          <Button variant="subtle" size="xs" onClick={() => setOpen('hide')}>
            {say('Do not take it up')}
          </Button>
        )}
      </div>
      {error !== undefined && <p role="alert">{error}</p>}
    </>
  );
}
