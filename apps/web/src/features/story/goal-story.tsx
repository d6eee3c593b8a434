import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import { GoalStoryDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';

/** The parts of stories that a goal carries; nothing where it carries none. */
export function GoalStory({ goal }: { goal: string }) {
  const { organisation = '' } = useParams();
  const { data } = useQuestion(GoalStoryDocument, { organisation, goal });
  const parts = data?.organisation?.goal?.storyParts ?? [];
  if (parts.length === 0) return null;
  return (
    <Section
      title={say('What it carries of the story they shall tell')}
      note={say('If this goal is not reached, this is what nobody will tell.')}
    >
      <ul className="story-real">
        {parts.map(({ outcome, part }) => (
          <li key={`${outcome.key} ${part.key}`}>
            <q>{part.says}</q>{' '}
            <span className="quiet">
              {say('Of:')} <Link to={paths.outcome(organisation, outcome.key)}>{outcome.statement}</Link>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
