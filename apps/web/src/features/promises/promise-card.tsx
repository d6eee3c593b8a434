import { say } from '@concord/texts';
import { sayChannel } from '../../components/say-channel.ts';
import { sayUsualWeek } from '../../components/say-week.ts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { PromiseRowFragment } from '../../graphql/operations.ts';
import { sayMeasure } from './promise-words.ts';
import { sayCoverage, sayKept, standingOf } from './say-promise.ts';
import { PromiseTag } from './promise-tag.tsx';

/** One promise in a list: what is said, whether it is kept, and whether somebody is there. */
export function PromiseCard({ promise }: { promise: PromiseRowFragment }) {
  const { organisation = '' } = useParams();
  const { key, says, channel, to, department, outcome, hours, measure, readings, coverage, conflict } = promise;
  return (
    <li className="card promise-card" data-standing={standingOf(promise)}>
      <p className="matrix-note">
        {to == null
          ? say('{channel} · promised by {department}', { channel: sayChannel(channel), department: department.name })
          : say('{channel} · promised by {department} · for {whom}', {
              channel: sayChannel(channel),
              department: department.name,
              whom: to,
            })}
      </p>
      <h3>
        <Link to={paths.promise(organisation, key)}>{says}</Link>
      </h3>
      <p>
        <PromiseTag standing={standingOf(promise)} />
      </p>
      <ul className="promise-facts">
        {hours.length > 0 && <li>{sayUsualWeek(hours)}</li>}
        {hours.length > 0 && <li>{sayCoverage(coverage)}</li>}
        {measure != null && <li>{sayMeasure(measure)}</li>}
        {(measure != null || readings.length > 0) && <li>{sayKept(readings, measure?.share ?? 100)}</li>}
        <li>
          <Say
            text="For {outcome}"
            outcome={<Link to={paths.outcome(organisation, outcome.key)}>{outcome.statement}</Link>}
          />
        </li>
        {conflict != null && (
          <li>
            <Say
              text="Conflict: {headline}"
              headline={<Link to={paths.conflict(organisation, conflict.id)}>{conflict.headline}</Link>}
            />
          </li>
        )}
      </ul>
    </li>
  );
}
