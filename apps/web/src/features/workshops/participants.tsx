import { say } from '@concord/texts';
import { Section } from '../../components/section.tsx';
import type { Board } from './board-details.ts';
import { sayAuthor } from './workshop-words.ts';

/** Who takes part, and while there is voting, who has voted; for what is nobody's business then. */
export function Participants({ board: { participants, state, voterCount } }: { board: Board }) {
  if (participants.length === 0) return null;
  const isVoting = state === 'VOTING';
  const note = isVoting
    ? say('{voted} of {all} have voted', { voted: voterCount, all: participants.length })
    : undefined;
  return (
    <Section title={say('Who takes part: {count}', { count: participants.length })} note={note}>
      <ul className="workshop-people">
        {participants.map((one) => (
          <li key={one.id}>
            {sayAuthor(one)}
            {isVoting && one.hasVoted && <span className="quiet"> · {say('has voted')}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
