import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { Section } from '../../components/section.tsx';
import { OutcomeStoryDocument, type OutcomeStoryQuery, type StoryPartPartsFragment } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { StoryForm } from './story-form.tsx';
import { carrierWords, sayCarried } from './story-words.ts';

type Told = NonNullable<OutcomeStoryQuery['organisation']>;

/** What somebody shall tell of an outcome afterwards, what carries it, and beside it what people really told. */
export function StorySection({ outcome: key }: { outcome: string }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const [isWriting, setWriting] = useState(false);
  const { data } = useQuestion(OutcomeStoryDocument, {
    organisation,
    outcome: key,
    about: { kind: 'OUTCOME', key },
  });
  const told = data?.organisation;
  if (told?.outcome == null) return null;
  const { story, storyParts } = told.outcome;
  const isEmpty = story == null && storyParts.length === 0;
  return (
    <Section
      title={say('The story they shall tell')}
      note={isEmpty ? undefined : sayCarried(storyParts)}
      aside={
        may.plan &&
        !isWriting && (
          <Button variant="default" size="xs" onClick={() => setWriting(true)}>
            {isEmpty ? say('Write the story') : say('Change the story')}
          </Button>
        )
      }
    >
      {isWriting ? (
        <StoryForm outcome={told.outcome} onClose={() => setWriting(false)} />
      ) : isEmpty ? (
        <p className="quiet">
          {say(
            'Write what somebody shall tell afterwards, part by part, and say what carries each: a goal, a promise, a process, technology or training. Parts that nothing carries show at once.',
          )}
        </p>
      ) : (
        <div className="story">
          {story != null && <blockquote className="story-told">{story}</blockquote>}
          <ol className="story-parts">
            {storyParts.map((part) => (
              <Part key={part.key} part={part} />
            ))}
          </ol>
          <RealStories told={told} />
        </div>
      )}
    </Section>
  );
}

function Part({ part: { says, isHole, carriers } }: { part: StoryPartPartsFragment }) {
  const { organisation = '' } = useParams();
  return (
    <li className="story-part" data-hole={isHole}>
      <p className="story-says">{says}</p>
      {isHole ? (
        <p className="story-hole">{say('A hole: no goal, promise, process, technology or training carries it.')}</p>
      ) : (
        <ul className="story-carriers">
          {carriers.map(({ kind, goal, promise, words }, at) => (
            <li key={at}>
              <span className="tag">{carrierWords[kind]}</span>{' '}
              {goal != null ? (
                <Link to={paths.goal(organisation, goal.key)}>
                  {say('{goal} ({department})', { goal: goal.title, department: goal.department.name })}
                </Link>
              ) : promise != null ? (
                <Link to={paths.promise(organisation, promise.key)}>{promise.says}</Link>
              ) : (
                words
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What people really told, to set beside the story that is wanted. */
function RealStories({ told: { input } }: { told: Told }) {
  return (
    <div>
      <h3>{say('What people really told')}</h3>
      {input.nodes.length === 0 ? (
        <p className="quiet">{say('Nobody has brought a real story yet. Leave one below, as input.')}</p>
      ) : (
        <ul className="story-real">
          {input.nodes.map(({ id, words, givenAt, byName }) => (
            <li key={id}>
              <q>{words}</q>{' '}
              <span className="quiet">
                {byName == null
                  ? formatDate(givenAt.slice(0, 10))
                  : say('{name}, {day}', { name: byName, day: formatDate(givenAt.slice(0, 10)) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
