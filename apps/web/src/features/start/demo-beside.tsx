import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useSomebody } from '../../app/session/session-context.ts';

/** The key of the demo company, which comes with Concord. */
const DEMO = 'demo';

/** For whoever belongs to the demo company too: there is something to look at when all of it is filled. */
export function DemoBeside() {
  const { organisation = '' } = useParams();
  const demo = useSomebody()?.memberships.find((membership) => membership.organisation === DEMO);
  if (demo === undefined || organisation === DEMO) return null;
  return (
    <p className="quiet">
      <Say
        text="Do you want to see what it becomes? The demo company stays beside yours: <demo>{name}</demo>."
        name={demo.organisationName}
        demo={(words) => <Link to={paths.overview(DEMO)}>{words}</Link>}
      />
    </p>
  );
}
