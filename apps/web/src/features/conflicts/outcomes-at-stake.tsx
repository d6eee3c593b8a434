import { formatNumber } from '@concord/charts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import { audienceWords } from '../../components/words.ts';
import type { ConflictDetails } from './conflict-details.ts';

export function OutcomesAtStake({ conflict }: { conflict: ConflictDetails }) {
  const { organisation = '' } = useParams();
  if (conflict.outcomes.length === 0) {
    return (
      <Section title="No outcome is at stake">
        <p>
          Neither goal is linked to what customers, co-workers or surroundings experience. State in each goal which
          outcome it serves, and this conflict can be weighed.
        </p>
      </Section>
    );
  }
  return (
    <Section
      title="Who is affected"
      note={
        <>
          Between{' '}
          {conflict.departments.map(({ key, name }, i) => (
            <span key={key}>
              {i > 0 && ' and '}
              <Link to={paths.department(organisation, key)}>{name}</Link>
            </span>
          ))}
          . What people are promised, in their own words, the most important first:
        </>
      }
    >
      <ul className="outcome-list">
        {[...conflict.outcomes]
          .sort((a, b) => b.weight - a.weight)
          .map(({ key, statement, for: audience, weight }) => (
            <li key={key}>
              <Link to={paths.outcome(organisation, key)}>{statement}</Link>
              <span className="matrix-note">
                {audienceWords[audience]} · weight {formatNumber(weight)}
              </span>
            </li>
          ))}
      </ul>
    </Section>
  );
}
