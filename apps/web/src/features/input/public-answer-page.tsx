import { say } from '@concord/texts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { RetryButton } from '../../components/retry-button.tsx';
import { sayDay } from '../../components/say-moment.ts';
import { StatePanel } from '../../components/state-panel.tsx';
import { EntryFrame } from '../sign-in/entry-frame.tsx';
import { askPublic, type AnswerAsShown } from './public-input.ts';

/** What somebody said by a link, and what came of it. */
export function Component() {
  const { answer: secret = '' } = useParams();
  const found = useQuery({
    queryKey: ['input-answer', secret],
    queryFn: () => askPublic<AnswerAsShown>(`answer/${encodeURIComponent(secret)}`),
  });
  if (found.isError)
    return (
      <EntryFrame title={say('Your answer')}>
        <StatePanel tone="error" title={say('This could not be loaded')} action={<RetryButton query={found} />}>
          {found.error.message}
        </StatePanel>
      </EntryFrame>
    );
  if (found.data === undefined) return <div aria-busy="true" />;
  if (found.data === null)
    return (
      <EntryFrame title={say('There is nothing at this address')}>
        <div className="card entry-form">
          <p>{say('Check that you have copied all of it.')}</p>
        </div>
      </EntryFrame>
    );
  return <Found {...found.data} />;
}

function Found({ organisationName, title, words, givenAt, ...came }: AnswerAsShown) {
  return (
    <EntryFrame
      title={say('What you said about “{title}”', { title })}
      lead={say('To {organisation}, on {day}', { organisation: organisationName, day: sayDay(givenAt) })}
    >
      <div className="card entry-form">
        <p className="input-words">{words}</p>
        <h2>{say('The answer')}</h2>
        <p className="input-words">{sayWhatCame(came)}</p>
      </div>
    </EntryFrame>
  );
}

function sayWhatCame({ state, answer, because }: Pick<AnswerAsShown, 'state' | 'answer' | 'because'>): string {
  switch (state) {
    case 'waiting':
      return say('There is none yet. It will stand here: keep this address.');
    case 'answered':
      return answer ?? '';
    case 'hidden':
      return say('It is not taken up: {because}', { because: because ?? '' });
  }
}
