import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { Section } from '../../components/section.tsx';
import { SeeAnswerDocument, type WaitingQuery } from '../../graphql/operations.ts';
import { InputItem } from '../input/input-item.tsx';
import { pathOfSubject } from '../input/input-subject.ts';
import { useInputChange } from '../input/use-input-change.ts';
import { sayOverdue } from '../reviews/say-rhythm.ts';

type Organisation = NonNullable<WaitingQuery['organisation']>;

/** What people said that is for whoever is signed in to answer, what they were answered, and what they are to look at. */
export function InputAndReviews({ organisation }: { organisation: Organisation }) {
  const { inputToAnswer, answersToYourInput, dueReviews } = organisation;
  return (
    <>
      <InputToAnswer input={inputToAnswer} />
      <AnswersToSee input={answersToYourInput} />
      <ReviewsToDo reviews={dueReviews} />
    </>
  );
}

function InputToAnswer({ input }: { input: Organisation['inputToAnswer'] }) {
  const { organisation = '' } = useParams();
  if (input.length === 0) return null;
  return (
    <Section
      title={say('{count, plural, one {# input to answer} other {# inputs to answer}}', { count: input.length })}
      note={say('Somebody who meets customers said it about something of yours.')}
    >
      <ul className="input-list">
        {input.map((one) => (
          <li key={one.id}>
            <InputItem
              input={one}
              from={<Link to={`${pathOfSubject(organisation, one.about)}#input`}>{one.about.title}</Link>}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function AnswersToSee({ input }: { input: Organisation['answersToYourInput'] }) {
  const { organisation = '' } = useParams();
  const see = useInputChange(SeeAnswerDocument);
  if (input.length === 0) return null;
  return (
    <Section
      title={say('{count, plural, one {# answer to what you said} other {# answers to what you said}}', {
        count: input.length,
      })}
    >
      <ul className="input-list">
        {input.map((one) => (
          <li key={one.id}>
            <InputItem
              input={one}
              from={<Link to={`${pathOfSubject(organisation, one.about)}#input`}>{one.about.title}</Link>}
            />
            <Button
              variant="default"
              size="xs"
              loading={see.isPending}
              onClick={() => void see.change({ organisation, input: one.id })}
            >
              {say('I have read it')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ReviewsToDo({ reviews: { nodes, totalCount } }: { reviews: Organisation['dueReviews'] }) {
  const { organisation = '' } = useParams();
  if (totalCount === 0) return null;
  return (
    <Section
      title={say('{count, plural, one {# thing to look at again} other {# things to look at again}}', {
        count: totalCount,
      })}
      note={say('Is it still right? A short review says so, and its rhythm counts on from today.')}
    >
      <ul className="due-list">
        {nodes.map(({ id, about, review }) => (
          <li key={id}>
            <Link to={`${pathOfSubject(organisation, about)}#reviews`}>{about.title}</Link>{' '}
            <span className="tag input-age" data-age={review.isStale ? 'too-late' : 'late'}>
              {sayOverdue(review)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
