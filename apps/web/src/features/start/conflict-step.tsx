import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { type StartPlan, type WhyNone, whyNone } from './start-steps.ts';

/** The first conflict, or what keeps it from being found. */
export function ConflictStep({ plan }: { plan: StartPlan }) {
  const { organisation = '' } = useParams();
  const [first] = plan.conflicts.nodes;
  if (first === undefined) return <p>{becauseOf(whyNone(plan))}</p>;
  return (
    <p>
      <Say
        text="Found: <conflict>{headline}</conflict>"
        headline={first.headline}
        conflict={(words) => <Link to={paths.conflict(organisation, first.id)}>{words}</Link>}
      />
    </p>
  );
}

function becauseOf(why: WhyNone): string {
  switch (why) {
    case 'one-department':
      return say('None found, because a conflict is between departments. Give a second department a goal.');
    case 'nothing-measured':
      return say(
        'None found, because goals of two departments have no numbers to compare. ' +
          'Give them a metric and a target.',
      );
    case 'nothing-in-common':
      return say(
        'None found, because the goals have nothing in common yet. Say what moves what, ' +
          'or give two departments a goal for the same metric.',
      );
    case 'together':
      return say(
        'None found: the goals are compared, and they go together. ' +
          'As soon as somebody wants something that does not fit, you see it here and with the conflicts.',
      );
  }
}
