import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { DecisionCard } from '../../../components/decision-card.tsx';
import { Section } from '../../../components/section.tsx';
import type { ConflictDetails } from '../conflict-details.ts';

const SHOWN = 3;

/** What was decided on conflicts like this one, the most alike first, and what makes them alike. */
export function SimilarDecisions({ similar }: { similar: ConflictDetails['similarDecisions'] }) {
  const { organisation = '' } = useParams();
  if (similar.length === 0) return null;
  return (
    <Section
      title={say(similar.length === 1 ? 'A decision on a similar conflict' : 'Decisions on similar conflicts')}
      note={say('The most alike first. What was learnt there may save a discussion here.')}
    >
      <ul className="decision-list">
        {similar.slice(0, SHOWN).map(({ decision, because }) => (
          <li key={decision.id}>
            <p className="similar-because">{say('Alike: {because}', { because })}</p>
            <DecisionCard
              decision={decision}
              title={decision.choice}
              about={<Link to={paths.conflict(organisation, decision.conflictId)}>{decision.headline}</Link>}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
