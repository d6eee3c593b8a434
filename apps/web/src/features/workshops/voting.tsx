import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Section } from '../../components/section.tsx';
import { GiveVoteDocument, TakeBackVoteDocument } from '../../graphql/operations.ts';
import { useBoardActions } from './board-context.ts';
import type { BoardProps, Candidate } from './board-details.ts';
import { DepartmentChoice } from './department-choice.tsx';
import { useBoardChange } from './use-board-change.ts';

interface VotingProps extends BoardProps {
  readonly mayVote: boolean;
}

/** One button a candidate, pressed or not; one's own votes only. */
export function Voting({ board, organisation, mayVote }: VotingProps) {
  const [department, setDepartment] = useState<string>();
  const { candidates, votesEach } = board;
  const given = candidates.filter(({ isYourChoice }) => isYourChoice).length;
  return (
    <Section title={say('What matters most?')}>
      {mayVote && (
        <>
          <DepartmentChoice board={board} organisation={organisation} chosen={department} onChoose={setDepartment} />
          <p role="status" className="workshop-left">
            {sayLeft(votesEach - given, votesEach)}
          </p>
        </>
      )}
      {candidates.length === 0 && (
        <p className="quiet">
          {say('There is nothing to vote for: nobody has said anything. Whoever leads the workshop can go back.')}
        </p>
      )}
      <ul className="workshop-cards">
        {candidates.map((candidate) => (
          <CandidateCard
            key={candidate.id}
            candidate={candidate}
            mayVote={mayVote}
            department={department ?? board.yourDepartment?.key ?? null}
          />
        ))}
      </ul>
    </Section>
  );
}

function sayLeft(left: number, all: number): string {
  if (left <= 0)
    return say(
      '{all, plural, one {You have given your vote. Take it back to give it to something else.} ' +
        'other {You have given all your # votes. Take one back to give it to something else.}}',
      { all },
    );
  return say('You have {left} of {all} votes left; one for each thing at most.', { left, all });
}

interface CandidateCardProps {
  readonly candidate: Candidate;
  readonly mayVote: boolean;
  readonly department: string | null;
}

function CandidateCard({ candidate, mayVote, department }: CandidateCardProps) {
  const { id, says, group, statements, isYourChoice } = candidate;
  const { done, refused } = useBoardActions();
  const give = useBoardChange(GiveVoteDocument, (answer) => answer.giveVote);
  const takeBack = useBoardChange(TakeBackVoteDocument, (answer) => answer.takeBackVote);
  const isPending = give.isPending || takeBack.isPending;
  const came = { onSaved: () => done(), onRefused: ({ message }: { message: string }) => refused(message) };
  const turn = () => {
    if (isPending) return;
    if (isYourChoice) takeBack.change({ candidate: id }, came);
    else give.change({ candidate: id, department }, came);
  };
  return (
    <li className="workshop-card" data-yours={isYourChoice}>
      <h3 className="workshop-words">{says}</h3>
      {group != null && (
        <ul className="workshop-members">
          {statements.map((statement) => (
            <li key={statement.id}>{statement.says}</li>
          ))}
        </ul>
      )}
      {mayVote && (
        <div className="button-row">
          <Button
            variant={isYourChoice ? 'filled' : 'default'}
            aria-pressed={isYourChoice}
            aria-busy={isPending ? 'true' : undefined}
            aria-label={say('Vote for “{says}”', { says })}
            onClick={turn}
          >
            {isYourChoice && <span aria-hidden="true">{'✓\u00a0'}</span>}
            {say('Vote@@for something')}
          </Button>
        </div>
      )}
    </li>
  );
}
