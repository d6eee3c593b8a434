import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Button, Textarea } from '@mantine/core';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { AddStatementDocument } from '../../graphql/operations.ts';
import { useBoardActions } from './board-context.ts';
import type { BoardProps } from './board-details.ts';
import { DepartmentChoice } from './department-choice.tsx';
import { useBoardChange, type Saved } from './use-board-change.ts';
import { sayWhoSaid } from './workshop-words.ts';

/** Where one says something. Whatever the state becomes meanwhile, nothing that was typed is thrown away. */
export function SayForm({ board, organisation }: BoardProps) {
  const [says, setSays] = useState('');
  const [department, setDepartment] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [twins, setTwins] = useState<readonly string[]>([]);
  const field = useRef<HTMLTextAreaElement>(null);
  const { done } = useBoardActions();
  const add = useBoardChange(AddStatementDocument, (answer) => answer.addStatement);
  const saved = ({ statement }: Saved) => {
    setSays('');
    setProblem(undefined);
    setTwins(statement?.sameAs ?? []);
    done();
    field.current?.focus();
  };
  const send = () =>
    add.change(
      { says, department: department ?? board.yourDepartment?.key ?? null },
      { onSaved: saved, onRefused: ({ message }) => setProblem(message) },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  // One thought a line: Enter sends it, and nobody needs two lines for one.
  const typed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!add.isPending) send();
  };
  if (board.state === 'VOTING' || board.state === 'CLOSED') return <Unsaid says={says} onClose={() => setSays('')} />;
  return (
    <form className="card workshop-say" noValidate aria-label={say('Say something')} onSubmit={submit}>
      <Textarea
        ref={field}
        label={board.question}
        description={say('One thought at a time, in your own words. Enter adds it.')}
        autosize
        minRows={1}
        maxLength={200}
        value={says}
        error={problem}
        onChange={({ currentTarget }) => setSays(currentTarget.value)}
        onKeyDown={typed}
      />
      <DepartmentChoice board={board} organisation={organisation} chosen={department} onChoose={setDepartment} />
      <div className="button-row">
        <Button type="submit" loading={add.isPending}>
          {say('Add@@a statement')}
        </Button>
      </div>
      <p role="status" className="quiet workshop-twin">
        {sayTwins(board, twins)}
      </p>
    </form>
  );
}

/** Who said the same before; both stay, and can be put together when it comes to grouping. */
function sayTwins({ statements }: BoardProps['board'], twins: readonly string[]): string {
  const said = statements.filter(({ id }) => twins.includes(id));
  if (said.length === 0) return '';
  return say('It is added. The same was said by {names}.', { names: sayWhoSaid(said) });
}

function Unsaid({ says, onClose }: { says: string; onClose(): void }) {
  if (says.trim() === '') return null;
  return (
    <div className="card" role="status">
      <p>
        <Say
          text={
            'The workshop went on while you were writing, so this was not added: <q>{says}</q>. ' +
            'Tell whoever leads the workshop: they can go back.'
          }
          says={says}
          q={(words) => <q>{words}</q>}
        />
      </p>
      <Button variant="default" size="xs" onClick={onClose}>
        {say('Throw it away')}
      </Button>
    </div>
  );
}
