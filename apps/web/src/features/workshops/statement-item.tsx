import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { offerUndo } from '../../components/undo-offer.ts';
import { useStepFocus } from '../../components/use-step-focus.ts';
import { AddStatementDocument, CorrectStatementDocument, WithdrawStatementDocument } from '../../graphql/operations.ts';
import { useBoardActions } from './board-context.ts';
import type { Statement } from './board-details.ts';
import { useBoardChange } from './use-board-change.ts';
import { sayAuthor, sayWhoSaid } from './workshop-words.ts';

interface StatementItemProps {
  readonly statement: Statement;
  /** All that stand on the board, to say whose says the same. */
  readonly statements: readonly Statement[];
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** The id by which the keyboard finds a statement again, wherever it was moved to. */
export function idOfStatement(id: string): string {
  return `statement-${id}`;
}

/** What somebody said; authors correct and withdraw it here. */
export function StatementItem({ statement, statements, children }: StatementItemProps) {
  const [isCorrecting, setCorrecting] = useState(false);
  const { id, says, by, isYours, sameAs } = statement;
  const twins = statements.filter((one) => sameAs.includes(one.id));
  return (
    <li className="workshop-card" id={idOfStatement(id)} tabIndex={-1} data-yours={isYours}>
      <p className="workshop-words">{says}</p>
      <p className="quiet">{isYours ? say('You@@who said it') : sayAuthor(by)}</p>
      {twins.length > 0 && (
        <p className="quiet">{say('The same was said by {names}.', { names: sayWhoSaid(twins) })}</p>
      )}
      <div className="button-row">
        {children}
        {isYours && !isCorrecting && (
          <>
            <Button
              variant="default"
              size="xs"
              aria-label={say('Correct “{says}”', { says })}
              onClick={() => setCorrecting(true)}
            >
              {say('Correct@@a statement')}
            </Button>
            <Withdraw statement={statement} />
          </>
        )}
      </div>
      {isCorrecting && <CorrectForm statement={statement} onClose={() => setCorrecting(false)} />}
    </li>
  );
}

function Withdraw({ statement: { id, version, says, groupId } }: { statement: Statement }) {
  const { done, refused } = useBoardActions();
  const withdraw = useBoardChange(WithdrawStatementDocument, (answer) => answer.withdrawStatement);
  const add = useBoardChange(AddStatementDocument, (answer) => answer.addStatement);
  const sayAgain = () =>
    new Promise<void>((resolve, reject) =>
      add.change({ says }, { onSaved: () => resolve(), onRefused: ({ message }) => reject(new Error(message)) }),
    );
  const onSaved = () => {
    done('workshop-state');
    // Which group it was in could not be brought back.
    if (groupId == null)
      offerUndo({
        done: say('“{says}” is withdrawn.', { says }),
        undone: say('“{says}” stands there again.', { says }),
        undo: sayAgain,
      });
  };
  return (
    <Button
      variant="default"
      size="xs"
      aria-label={say('Withdraw “{says}”', { says })}
      loading={withdraw.isPending}
      onClick={() =>
        withdraw.change({ statement: id, version }, { onSaved, onRefused: ({ message }) => refused(message) })
      }
    >
      {say('Withdraw')}
    </Button>
  );
}

function CorrectForm({ statement, onClose }: { statement: Statement; onClose(): void }) {
  const [says, setSays] = useState(statement.says);
  const [problem, setProblem] = useState<string>();
  // The version that was there when correcting began: what somebody else did since is not overwritten unseen.
  const [seen, setSeen] = useState<number | undefined>(statement.version);
  const { done } = useBoardActions();
  const box = useStepFocus<HTMLFormElement>();
  const correct = useBoardChange(CorrectStatementDocument, (answer) => answer.correctStatement);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    correct.change(
      { statement: statement.id, version: seen ?? statement.version, says },
      {
        onSaved: () => {
          onClose();
          done(idOfStatement(statement.id));
        },
        onRefused: ({ message, __typename }) => {
          setProblem(message);
          if (__typename === 'StaleWorkshopError') setSeen(undefined);
        },
      },
    );
  };
  return (
    <form
      className="step-box"
      noValidate
      aria-label={say('Correct what you said')}
      tabIndex={-1}
      ref={box}
      onSubmit={submit}
    >
      <TextInput
        label={say('What you mean')}
        maxLength={200}
        value={says}
        error={problem}
        onChange={({ currentTarget }) => setSays(currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" size="xs" loading={correct.isPending}>
          {say('Save')}
        </Button>
        <Button variant="default" size="xs" onClick={onClose}>
          {say('Leave it as it is')}
        </Button>
      </div>
    </form>
  );
}
