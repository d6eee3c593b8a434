import { formatDate, formatMoney } from '@concord/charts';
import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import { usePeople } from '../../app/use-people.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { contactWords } from '../../components/words.ts';
import type { GoalPlanPartsFragment } from '../../graphql/operations.ts';
import { useSettleAction } from './use-settle-action.ts';

interface ActionTableProps {
  readonly goal: GoalPlanPartsFragment;
  /** In which costs are told. */
  readonly currency: string | null;
  onNotice(notice: NoticeContent): void;
}

type Action = GoalPlanPartsFragment['plan']['actions'][number];

/** What is done for a goal, by whom and until when. */
export function ActionTable({ goal, currency, onNotice }: ActionTableProps) {
  const { actions } = goal.plan;
  const hasCost = actions.some(({ cost }) => cost != null);
  const hasContact = actions.some(({ contact }) => contact != null);
  return (
    <div className="table-scroll" role="region" aria-label={say('Actions')} tabIndex={0}>
      <table className="data-table">
        <caption className="visually-hidden">{say('What is done for the goal')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Action@@of a plan')}</th>
            <th scope="col">{say('Who')}</th>
            <th scope="col">{say('Until')}</th>
            {hasCost && (
              <th scope="col" className="numeric">
                {say('Cost')}
              </th>
            )}
            {hasContact && <th scope="col">{say('Who starts it')}</th>}
            <th scope="col">{say('State')}</th>
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <tr key={action.key}>
              <th scope="row">{action.title}</th>
              <td>{action.owner?.name ?? say('Nobody yet')}</td>
              <td>{action.due == null ? '–' : formatDate(action.due)}</td>
              {hasCost && <td className="numeric">{action.cost == null ? '–' : formatMoney(action.cost, currency)}</td>}
              {hasContact && <td>{action.contact == null ? '–' : contactWords[action.contact]}</td>}
              <td>
                <ActionState goal={goal} action={action} onNotice={onNotice} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ActionStateProps extends Omit<ActionTableProps, 'currency'> {
  readonly action: Action;
}

function ActionState({ goal, action, onNotice }: ActionStateProps) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation).contribute(goal.department.key);
  const { acting } = usePeople(organisation);
  const { finish, isPending } = useSettleAction(goal.key, action, onNotice);
  const isMine = may || (acting !== undefined && acting.key === action.owner?.key);
  if (action.state !== 'OPEN' || !isMine || goal.archivedAt != null) return stateWords(action);
  return (
    <span className="action-state">
      {stateWords(action)}{' '}
      <Button
        variant="default"
        size="xs"
        loading={isPending}
        aria-label={say('Done: {title}', { title: action.title })}
        onClick={finish}
      >
        {say('Done@@an action')}
      </Button>
    </span>
  );
}

function stateWords({ state, late }: Action): string {
  if (state === 'DONE') return say('Done@@an action');
  if (state === 'DROPPED') return say('Dropped');
  return late ? say('Late') : say('Open@@an action');
}
