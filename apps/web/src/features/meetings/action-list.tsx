import { say } from '@concord/texts';
import type { NoticeContent } from '../../components/notice.tsx';
import type { ActionPartsFragment } from '../../graphql/operations.ts';
import { ActionItem } from './action-item.tsx';

interface ActionListProps {
  readonly actions: readonly ActionPartsFragment[];
  onNotice(notice: NoticeContent | null): void;
}

/** What people promised: who, until when, and what became of it. */
export function ActionList({ actions, onNotice }: ActionListProps) {
  if (actions.length === 0)
    return (
      <p className="quiet">
        {say('Nothing that was promised is open. What people promise stands here until it is done.')}
      </p>
    );
  return (
    <ul className="action-list">
      {actions.map((action) => (
        <li key={action.id} data-overdue={action.isOverdue}>
          <ActionItem action={action} onNotice={onNotice} />
        </li>
      ))}
    </ul>
  );
}
