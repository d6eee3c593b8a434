import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Section } from '../../components/section.tsx';
import type { Board, Group } from './board-details.ts';
import { GroupHead } from './group-head.tsx';
import { MoveMenu } from './move-menu.tsx';
import { NameGroupForm } from './name-group-form.tsx';
import { StatementItem } from './statement-item.tsx';

interface GroupingProps {
  readonly board: Board;
  readonly mayGroup: boolean;
}

/** Statements by themselves, and the groups; each statement has a button that moves it, so that nobody has to drag. */
export function Grouping({ board, mayGroup }: GroupingProps) {
  const { statements, groups } = board;
  const single = statements.filter(({ groupId }) => groupId == null);
  const [isNaming, setNaming] = useState(false);
  return (
    <div className="workshop-columns">
      <Section
        title={say('In no group: {count}', { count: single.length })}
        note={say('What stays here is voted on by itself.')}
        aside={
          mayGroup && (
            <Button variant="default" aria-expanded={isNaming} onClick={() => setNaming(!isNaming)}>
              {say('New group')}
            </Button>
          )
        }
      >
        {isNaming && <NameGroupForm suggested="" onClose={() => setNaming(false)} />}
        <StatementCards board={board} shown={single} mayGroup={mayGroup} />
      </Section>
      {groups.map((group) => (
        <GroupCard key={group.id} group={group} board={board} mayGroup={mayGroup} />
      ))}
    </div>
  );
}

function GroupCard({ group, board, mayGroup }: GroupingProps & { group: Group }) {
  const own = board.statements.filter(({ groupId }) => groupId === group.id);
  return (
    <Section
      title={group.name}
      note={say('{count, plural, one {# statement} other {# statements}}', { count: own.length })}
    >
      {mayGroup && <GroupHead group={group} />}
      {own.length === 0 && <p className="quiet">{say('Nothing is in it yet: an empty group cannot be voted for.')}</p>}
      <StatementCards board={board} shown={own} mayGroup={mayGroup} />
    </Section>
  );
}

function StatementCards({ board, shown, mayGroup }: GroupingProps & { shown: Board['statements'] }) {
  return (
    <ul className="workshop-cards">
      {shown.map((statement) => (
        <StatementItem key={statement.id} statement={statement} statements={board.statements}>
          {mayGroup && <MoveMenu statement={statement} groups={board.groups} />}
        </StatementItem>
      ))}
    </ul>
  );
}
