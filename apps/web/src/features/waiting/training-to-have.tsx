import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import type { WaitingQuery } from '../../graphql/operations.ts';
import { useHadTraining } from '../goal-plan/use-had-training.ts';

type Waiting = NonNullable<NonNullable<WaitingQuery['organisation']>['waitingFor']>;
type Training = Waiting['training'][number];

interface TrainingToHaveProps {
  readonly training: readonly Training[];
  readonly today: string;
  onNotice(notice: NoticeContent): void;
}

/** Training that one needs for goals and has not had, and the way to say that one had it. */
export function TrainingToHave({ training, today, onNotice }: TrainingToHaveProps) {
  if (training.length === 0) return null;
  return (
    <Section
      title={say('{count, plural, one {# training to be had} other {# trainings to be had}}', {
        count: training.length,
      })}
      note={say('A goal needs that you learn it. Say it here when you have had it.')}
    >
      <ul className="action-list">
        {training.map((one) => (
          <li key={`${one.goal.key} ${one.training.key}`} data-overdue={one.late}>
            <TrainingItem waiting={one} today={today} onNotice={onNotice} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface TrainingItemProps extends Omit<TrainingToHaveProps, 'training'> {
  readonly waiting: Training;
}

function TrainingItem({ waiting: { goal, training, late }, today, onNotice }: TrainingItemProps) {
  const { organisation = '' } = useParams();
  const [on, setOn] = useState(today);
  const { had, isPending } = useHadTraining(goal.key, training, onNotice);
  const { title, due } = training;
  return (
    <div className="staffing-item">
      <div>
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
      </div>
      <div className="button-row">
        <TextInput
          type="date"
          size="xs"
          max={today}
          aria-label={say('The day on which you had it: {title}', { title })}
          value={on}
          onChange={({ currentTarget }) => setOn(currentTarget.value)}
        />
        <Button
          variant="default"
          size="xs"
          loading={isPending}
          disabled={on === ''}
          aria-label={say('I have had it: {title}', { title })}
          onClick={() => had(on)}
        >
          {say('I have had it@@a training')}
        </Button>
      </div>
    </div>
  );
}
