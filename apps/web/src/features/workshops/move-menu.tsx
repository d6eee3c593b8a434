import { say } from '@concord/texts';
import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { MoveStatementDocument } from '../../graphql/operations.ts';
import { useBoardActions } from './board-context.ts';
import type { Group, Statement } from './board-details.ts';
import { NameGroupForm } from './name-group-form.tsx';
import { idOfStatement } from './statement-item.tsx';
import { useBoardChange } from './use-board-change.ts';

interface MoveMenuProps {
  readonly statement: Statement;
  readonly groups: readonly Group[];
}

/** Moves a statement: by keyboard as by mouse, open, choose, done. */
export function MoveMenu({ statement, groups }: MoveMenuProps) {
  const [isNaming, setNaming] = useState(false);
  const { done, refused } = useBoardActions();
  const move = useBoardChange(MoveStatementDocument, (answer) => answer.moveStatement);
  const { id, version, says, groupId } = statement;
  const to = (group: string | null) =>
    move.change(
      { statement: id, version, group },
      { onSaved: () => done(idOfStatement(id)), onRefused: ({ message }) => refused(message) },
    );
  return (
    <>
      <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" size="xs" aria-label={say('Move “{says}”', { says })} loading={move.isPending}>
            {say('Move')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className="workshop-menu">
          {groups
            .filter((group) => group.id !== groupId)
            .map((group) => (
              <Menu.Item key={group.id} onClick={() => to(group.id)}>
                {group.name}
              </Menu.Item>
            ))}
          {groupId != null && <Menu.Item onClick={() => to(null)}>{say('Out of its group')}</Menu.Item>}
          <Menu.Item onClick={() => setNaming(true)}>{say('A new group')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isNaming && <NameGroupForm suggested={says} statement={statement} onClose={() => setNaming(false)} />}
    </>
  );
}
