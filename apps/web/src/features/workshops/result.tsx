import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { AgreementMatrix, formatPercent } from '@concord/charts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { Section } from '../../components/section.tsx';
import { whoMay } from '../../components/who-may.ts';
import type { Board, BoardProps, Candidate } from './board-details.ts';
import { MakeOutcome } from './make-outcome.tsx';

/** What has won, and how far departments agree. */
export function Result({ board, organisation }: BoardProps) {
  const { organisation: key = '' } = useParams();
  const mayPlan = useMay(key).plan;
  const [first] = board.candidates;
  return (
    <>
      <Section
        title={sayWinner(first)}
        note={say('{voted} of {all} voted', { voted: board.voterCount, all: board.participants.length })}
      >
        {!mayPlan && first !== undefined && <p className="quiet">{whoMay.makeOutcome}</p>}
        <ol className="workshop-cards">
          {board.candidates.map((candidate) => (
            <CandidateResult
              key={candidate.id}
              candidate={candidate}
              most={first?.votes ?? 0}
              weights={organisation.outcomes.map(({ weight }) => weight)}
              mayPlan={mayPlan}
            />
          ))}
        </ol>
      </Section>
      <Agreement agreement={board.agreement} organisation={organisation} />
    </>
  );
}

function sayWinner(first: Candidate | undefined): string {
  const votes = first?.votes ?? 0;
  if (first === undefined || votes === 0) return say('Nobody voted');
  return say('“{says}” matters most, with {votes, plural, one {# vote} other {# votes}}', { says: first.says, votes });
}

interface CandidateResultProps {
  readonly candidate: Candidate;
  readonly most: number;
  readonly weights: readonly number[];
  readonly mayPlan: boolean;
}

function CandidateResult({ candidate, most, weights, mayPlan }: CandidateResultProps) {
  const { organisation = '' } = useParams();
  const { says, group, statements, votes, votesOfDepartments, outcome } = candidate;
  const count = votes ?? 0;
  return (
    <li className="workshop-card">
      <h3 className="workshop-words">{says}</h3>
      <p>
        <span className="workshop-bar" aria-hidden="true">
          <span style={{ width: `${most === 0 ? 0 : (100 * count) / most}%` }} />
        </span>
        <strong>{say('{count, plural, one {# vote} other {# votes}}', { count })}</strong>
        {votesOfDepartments.length > 0 && (
          <span className="quiet">
            {' · '}
            {[...votesOfDepartments]
              .sort((a, b) => b.votes - a.votes)
              .map(({ department, votes: own }) => `${department.name} ${own}`)
              .join(', ')}
          </span>
        )}
      </p>
      {group != null && (
        <ul className="workshop-members">
          {statements.map((statement) => (
            <li key={statement.id}>{statement.says}</li>
          ))}
        </ul>
      )}
      {outcome != null && (
        <p>
          <Say
            text="Became the outcome <outcome>{statement}</outcome>"
            statement={outcome.statement}
            outcome={(words) => <Link to={paths.outcome(organisation, outcome.key)}>{words}</Link>}
          />
        </p>
      )}
      {outcome == null && mayPlan && count > 0 && <MakeOutcome candidate={candidate} weights={weights} />}
    </li>
  );
}

interface AgreementProps extends Pick<BoardProps, 'organisation'> {
  readonly agreement: Board['agreement'];
}

/** Departments stand as everywhere, in the order of the plan; those that have left it since, last. */
function Agreement({ agreement, organisation }: AgreementProps) {
  if (agreement == null) return null;
  const place = new Map(organisation.departments.map(({ key }, index) => [key, index]));
  const placeOf = ({ key }: { key: string }) => place.get(key) ?? place.size;
  const departments = agreement.departments.map(({ department }) => department).sort((a, b) => placeOf(a) - placeOf(b));
  const pairs = agreement.pairs.map(({ departments: [one, other], share }) => ({
    departments: [one?.key ?? '', other?.key ?? ''] as const,
    share,
  }));
  return (
    <section className="card" aria-label={say('How far departments agree')}>
      <AgreementMatrix departments={departments} pairs={pairs} />
      {agreement.overall != null && (
        <p className="quiet">
          {say(
            'All in all, two people of different departments have {share} of their departments’ votes in common. ' +
              'A department in which nobody voted agrees with nobody and is not shown.',
            { share: formatPercent(agreement.overall) },
          )}
        </p>
      )}
    </section>
  );
}
