import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ConfirmStep } from '../../components/confirm-step.tsx';
import { Section } from '../../components/section.tsx';
import { ChangeWorkshopDocument, MoveWorkshopDocument, type WorkshopState } from '../../graphql/operations.ts';
import { useBoardActions } from './board-context.ts';
import type { Board } from './board-details.ts';
import { useBoardChange } from './use-board-change.ts';
import { STATES, stateWords } from './workshop-words.ts';

/** For whoever leads the workshop: one step on, one back, and how many votes there are. */
export function LeadPanel({ board }: { board: Board }) {
  const [asked, setAsked] = useState<WorkshopState>();
  const { done, refused } = useBoardActions();
  const move = useBoardChange(MoveWorkshopDocument, (answer) => answer.moveWorkshop);
  const place = STATES.indexOf(board.state);
  const [next, before] = [STATES[place + 1], STATES[place - 1]];
  const go = (to: WorkshopState) =>
    move.change(
      { version: board.version, to },
      {
        onSaved: () => {
          setAsked(undefined);
          done('workshop-state');
        },
        onRefused: ({ message }) => {
          setAsked(undefined);
          refused(message);
        },
      },
    );
  const ask = (to: WorkshopState) => (warningOf(board, to) === undefined ? go(to) : setAsked(to));
  const warning = asked === undefined ? undefined : warningOf(board, asked);
  return (
    <Section title={say('Lead the workshop')} note={say('Only who opened it and planners see this.')}>
      <div className="button-row">
        {next !== undefined && <Button onClick={() => ask(next)}>{stateWords(next).on}</Button>}
        {before !== undefined && (
          <Button variant="default" onClick={() => ask(before)}>
            {stateWords(before).back}
          </Button>
        )}
      </div>
      {asked !== undefined && warning !== undefined && (
        <ConfirmStep
          question={warning.question}
          action={say('Yes')}
          pending={move.isPending}
          onConfirm={() => go(asked)}
          onClose={() => setAsked(undefined)}
        >
          <p>{warning.why}</p>
        </ConfirmStep>
      )}
      {place < STATES.indexOf('VOTING') && <VotesForm board={board} />}
    </Section>
  );
}

interface Warning {
  readonly question: string;
  readonly why: string;
}

/** What others lose, or could still do; nothing where going there takes nothing away. */
function warningOf({ state, voterCount, participants }: Board, to: WorkshopState): Warning | undefined {
  if (state === 'VOTING' && to === 'GROUPING' && voterCount > 0)
    return {
      question: say('Back to grouping?'),
      why: say('All votes are taken back, since what they stand for may change. Everybody votes again afterwards.'),
    };
  if (to === 'CLOSED' && participants.length > voterCount)
    return {
      question: say('Close and count the votes?'),
      why: say('{voted} of {all} who take part have voted. Everybody sees all votes then.', {
        voted: voterCount,
        all: participants.length,
      }),
    };
  return undefined;
}

function VotesForm({ board }: { board: Board }) {
  const [votes, setVotes] = useState(String(board.votesEach));
  const [problem, setProblem] = useState<string>();
  const { done } = useBoardActions();
  const change = useBoardChange(ChangeWorkshopDocument, (answer) => answer.changeWorkshop);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const votesEach = /^\d{1,3}$/.test(votes.trim()) ? Number(votes) : 0;
    change.change(
      { version: board.version, change: { votesEach } },
      {
        onSaved: () => {
          setProblem(undefined);
          done();
        },
        onRefused: ({ message }) => setProblem(message),
      },
    );
  };
  return (
    <form className="workshop-line" noValidate aria-label={say('Votes for everybody')} onSubmit={submit}>
      <TextInput
        label={say('Votes for everybody')}
        inputMode="numeric"
        value={votes}
        error={problem}
        onChange={({ currentTarget }) => setVotes(currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={change.isPending}>
        {say('Set@@the number of votes')}
      </Button>
      <p className="quiet" role="status">
        {say('Everybody has {count, plural, one {# vote} other {# votes}}.', { count: board.votesEach })}
      </p>
    </form>
  );
}
