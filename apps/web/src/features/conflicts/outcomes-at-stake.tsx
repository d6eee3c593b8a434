import { formatNumber } from '@concord/charts';
import { byLocale, say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import { audienceWords } from '../../components/words.ts';
import type { ConflictDetails } from './conflict-details.ts';

export function OutcomesAtStake({ conflict }: { conflict: ConflictDetails }) {
  const { organisation = '' } = useParams();
  if (conflict.outcomes.length === 0) {
    return (
      <Section title={say('No outcome is at stake')}>
        <p>
          {say(
            'Neither goal is linked to what customers, co-workers or surroundings experience. ' +
              'State in each goal which outcome it serves, and this conflict can be weighed.',
          )}
        </p>
      </Section>
    );
  }
  return (
    <Section
      title={say('Who is affected')}
      note={
        <Say
          text="Between {departments}. What people are promised, in their own words, the most important first:"
          departments={<Departments departments={conflict.departments} />}
        />
      }
    >
      <ul className="outcome-list">
        {[...conflict.outcomes]
          .sort((a, b) => b.weight - a.weight)
          .map(({ key, statement, for: audience, weight }) => (
            <li key={key}>
              <Link to={paths.outcome(organisation, key)}>{statement}</Link>
              <span className="matrix-note">
                {audienceWords[audience]} · {say('weight {weight}', { weight: formatNumber(weight) })}
              </span>
            </li>
          ))}
      </ul>
    </Section>
  );
}

const listed = byLocale((locale) => new Intl.ListFormat(locale));

/** Links one after the other, joined as the language joins names. */
function Departments({ departments }: Pick<ConflictDetails, 'departments'>) {
  const { organisation = '' } = useParams();
  return listed()
    .formatToParts(departments.map(({ key }) => key))
    .map(({ type, value }, i) => {
      const found = type === 'element' ? departments.find(({ key }) => key === value) : undefined;
      return found === undefined ? (
        <span key={i}>{value}</span>
      ) : (
        <Link key={i} to={paths.department(organisation, found.key)}>
          {found.name}
        </Link>
      );
    });
}
