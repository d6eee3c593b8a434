import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import type { WaitingQuery } from '../../graphql/operations.ts';
import { useSettleAction } from '../goal-plan/use-settle-action.ts';

type Waiting = NonNullable<NonNullable<WaitingQuery['organisation']>['waitingFor']>;
type GoalAction = Waiting['goalActions'][number];

interface GoalActionsToDoProps {
  readonly actions: readonly GoalAction[];
  onNotice(notice: NoticeContent): void;
}

/** What one answers for in the plans of goals and what is due soon, what is late first. */
export function GoalActionsToDo({ actions, onNotice }: GoalActionsToDoProps) {
  if (actions.length === 0) return null;
  const late = actions.filter(({ action }) => action.late).length;
  return (
    <Section
      title={
        late === 0
          ? say('{count, plural, one {# action for a goal} other {# actions for goals}}', { count: actions.length })
          : say(
              '{count, plural, one {# action for a goal, overdue} other {# actions for goals, {late} of them overdue}}',
              { count: actions.length, late },
            )
      }
      note={say('You answer for it in the plan of a goal, and it is due within two weeks or late.')}
    >
      <ul className="action-list">
        {actions.map((one) => (
          <li key={`${one.goal.key} ${one.action.key}`} data-overdue={one.action.late}>
            <GoalActionItem waiting={one} onNotice={onNotice} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function GoalActionItem({
  waiting,
  onNotice,
}: { readonly waiting: GoalAction } & Pick<GoalActionsToDoProps, 'onNotice'>) {
  const { organisation = '' } = useParams();
  const { goal, action } = waiting;
  const { finish, isPending } = useSettleAction(goal.key, action, onNotice);
  const link = (words?: ReactNode) => <Link to={paths.goal(organisation, goal.key)}>{words}</Link>;
  const day = formatDate(action.due ?? '');
  return (
    <div className="staffing-item">
      <div>
        <p>{action.title}</p>
        <p className="quiet">
          {action.late ? (
            <Say text="Was due on {day}, for <goal>{title}</goal>" day={day} title={goal.title} goal={link} />
          ) : (
            <Say text="Until {day}, for <goal>{title}</goal>" day={day} title={goal.title} goal={link} />
          )}
        </p>
      </div>
      <Button
        variant="default"
        size="xs"
        loading={isPending}
        aria-label={say('Done: {title}', { title: action.title })}
        onClick={finish}
      >
        {say('Done@@an action')}
      </Button>
    </div>
  );
}
