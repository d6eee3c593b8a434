import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { AsyncView } from '../../components/async-view.tsx';
import { SectionLevel } from '../../components/section-level.ts';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { ConflictDetailsDocument, type AgendaItemPartsFragment } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { useParams } from 'react-router';
import type { ConflictDetails } from '../conflicts/conflict-details.ts';
import { ConflictEvidence } from '../conflicts/conflict-evidence.tsx';
import { sidesOfPromise } from '../conflicts/sides-of-promise.ts';
import { sayTermsOf } from './say-terms-of.ts';
import { sayRanking } from './say-ranking.ts';
import { PreReadOptions } from './pre-read-options.tsx';
import { SimilarBefore } from './similar-before.tsx';

interface PreReadConflictProps {
  /** Its id. */
  readonly conflict: string;
  readonly item: AgendaItemPartsFragment;
}

/** A conflict on one page: what customers want, both goals, the arithmetic with its picture, and what could be decided. */
export function PreReadConflict({ conflict: id, item }: PreReadConflictProps) {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(ConflictDetailsDocument, { organisation: key, conflict: id });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[200, 260, 200]} />}>
      {({ organisation }) =>
        organisation?.conflict == null ? (
          <p>{say('This conflict is gone: its goals go together now.')}</p>
        ) : (
          <Explained conflict={organisation.conflict} item={item} />
        )
      }
    </AsyncView>
  );
}

function Explained({ conflict, item }: { conflict: ConflictDetails; item: AgendaItemPartsFragment }) {
  const outcomes = [...conflict.outcomes].sort((a, b) => b.weight - a.weight);
  return (
    <>
      {outcomes.map(({ key, statement }) => (
        <blockquote key={key} className="in-their-words">
          <p>{say('“{statement}”', { statement })}</p>
        </blockquote>
      ))}
      {item.ranking != null && <p className="quiet">{sayRanking(item.ranking)}</p>}
      <h3>{say('Both sides')}</h3>
      <ul className="both-sides">
        {conflict.goals.map((goal) => (
          <li key={goal.key}>
            <Say
              text="<strong>{department}</strong> wants: {goal}."
              department={goal.department.name}
              goal={goal.title}
              strong={(words) => <strong>{words}</strong>}
            />
            <p className="quiet">{sayTermsOf(goal)}</p>
          </li>
        ))}
        {sidesOfPromise(conflict).map(({ key, department, title, facts }) => (
          <li key={key}>
            <strong>{department.name}</strong>: {title}
            <p className="quiet">{facts.map(([name, value]) => `${name}: ${value}`).join('; ')}</p>
          </li>
        ))}
      </ul>
      <h3>{say('Why they collide')}</h3>
      <p className="conflict-explanation">{conflict.explanation}</p>
      <SectionLevel value={3}>
        <ConflictEvidence conflict={conflict} />
      </SectionLevel>
      <PreReadOptions conflict={conflict} item={item} />
      <SimilarBefore similar={conflict.similarDecisions} />
    </>
  );
}
