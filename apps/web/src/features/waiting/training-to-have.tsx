import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import type { WaitingQuery } from '../../graphql/operations.ts';

type Waiting = NonNullable<NonNullable<WaitingQuery['organisation']>['waitingFor']>;

/** Training that one needs for goals and has not had. Whoever plans the goal writes down that one had it. */
export function TrainingToHave({ training }: { readonly training: Waiting['training'] }) {
  const { organisation = '' } = useParams();
  if (training.length === 0) return null;
  return (
    <Section
      title={say('{count, plural, one {# training to be had} other {# trainings to be had}}', {
        count: training.length,
      })}
      note={say('A goal needs that you learn it. Whoever plans the goal writes down the day on which you had it.')}
    >
      <ul className="action-list">
        {training.map(({ goal, training: { key, title, due }, late }) => (
          <li key={`${goal.key} ${key}`} data-overdue={late}>
            <p>{title}</p>
            <p className="quiet">
              {due == null
                ? say('Without a day')
                : late
                  ? say('Was due on {day}', { day: formatDate(due) })
                  : say('Until {day}', { day: formatDate(due) })}
              {' · '}
              <Link to={paths.goal(organisation, goal.key)}>{goal.title}</Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
