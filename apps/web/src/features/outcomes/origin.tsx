import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { sayDay } from '../../components/say-moment.ts';
import { Section } from '../../components/section.tsx';
import type { OutcomeDetails } from './outcome-details.ts';

interface OriginProps {
  readonly organisation: string;
  readonly origin: NonNullable<OutcomeDetails['origin']>;
}

/** The workshop that an outcome comes from. */
export function Origin({ organisation, origin: { says, votes, madeAt, workshop } }: OriginProps) {
  return (
    <Section title="Where it comes from">
      <p>
        “{says}” had {votes === 1 ? '1 vote' : `${votes} votes`} in the workshop{' '}
        <Link to={paths.workshop(organisation, workshop.id)}>{workshop.question}</Link>, and was made an outcome on{' '}
        {sayDay(madeAt)}.
      </p>
    </Section>
  );
}
