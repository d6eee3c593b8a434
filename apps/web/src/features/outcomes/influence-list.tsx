import { formatSigned } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { Section } from '../../components/section.tsx';
import type { OutcomeDetails } from './outcome-details.ts';

/** What moves the outcome, as people stated it, with their reasons. */
export function InfluenceList({ influences }: { influences: OutcomeDetails['influences'] }) {
  const { organisation = '' } = useParams();
  if (influences.length === 0) return null;
  return (
    <Section
      title={say('What moves it')}
      note={say('When the metric rises by its usual step, the outcome gets better (+) or worse (−).')}
      aside={<Link to={paths.business(organisation)}>{say('How the business works')}</Link>}
    >
      <ul className="influence-list">
        {influences.map(({ from, effect, confirmed, because }) => (
          <li key={from.key}>
            <strong>{from.name}</strong> <span className="path-effect">{formatSigned(effect)}</span>{' '}
            {!confirmed && <span className="tag">{say('Not confirmed')}</span>}
            <p className="quiet">
              {because == null ? say('No reason given.') : say('Because: {because}', { because })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
