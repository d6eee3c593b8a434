import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { sayDay } from '../../components/say-moment.ts';
import { Section } from '../../components/section.tsx';
import type { WaitingQuery } from '../../graphql/operations.ts';
import { ActionItem } from '../meetings/action-item.tsx';
import { sayPromises } from './say-promises.ts';

type Waiting = NonNullable<NonNullable<WaitingQuery['organisation']>['waitingFor']>;

interface ActionsToDoProps {
  readonly actions: Waiting['actions'];
  onNotice(notice: NoticeContent | null): void;
}

/** What one promised in meetings and has not done, what is overdue first and loud. */
export function ActionsToDo({ actions: { totalCount, nodes }, onNotice }: ActionsToDoProps) {
  const { organisation = '' } = useParams();
  if (totalCount === 0) return null;
  const overdue = nodes.filter(({ isOverdue }) => isOverdue).length;
  return (
    <Section
      title={sayPromises(totalCount, overdue)}
      note={say('You promised it in a meeting. The next meeting begins with what is still open.')}
    >
      <ul className="action-list">
        {nodes.map((action) => (
          <li key={action.id} data-overdue={action.isOverdue}>
            <ActionItem
              action={action}
              from={
                <Link to={paths.meeting(organisation, action.meeting.id)}>
                  {`${action.meeting.title}, ${sayDay(action.meeting.startsAt)}`}
                </Link>
              }
              onNotice={onNotice}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
