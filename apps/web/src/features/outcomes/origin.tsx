import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
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
    <Section title={say('Where it comes from')}>
      <p>
        <Say
          text={
            '“{says}” had {votes, plural, one {# vote} other {# votes}} in the workshop {workshop}, ' +
            'and was made an outcome on {day}.'
          }
          says={says}
          votes={votes}
          workshop={<Link to={paths.workshop(organisation, workshop.id)}>{workshop.question}</Link>}
          day={sayDay(madeAt)}
        />
      </p>
    </Section>
  );
}
