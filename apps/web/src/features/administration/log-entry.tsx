import { sayMoment } from '../../components/say-moment.ts';
import type { AuditEntryPartsFragment } from '../../graphql/operations.ts';
import { sayAction } from './say-action.ts';
import { sayDetails, type Detail } from './say-details.ts';

/** One thing that was done: what, about what, when, by whom, and, to unfold, what it changed. */
export function LogEntry({ entry: { at, action, actor, about, before, after } }: { entry: AuditEntryPartsFragment }) {
  const details = sayDetails(before, after);
  return (
    <li className="log-entry">
      <p>
        <strong>{sayAction(action)}</strong>
        {about !== '' && about !== actor && `: ${about}`}
      </p>
      <p className="quiet">
        <time dateTime={at}>{sayMoment(at)}</time> · {actor}
      </p>
      {details.length > 0 && <Details details={details} />}
    </li>
  );
}

function Details({ details }: { details: readonly Detail[] }) {
  return (
    <details>
      <summary>{details.length === 1 ? 'What it changed' : `What it changed: ${details.length} things`}</summary>
      <dl className="log-details">
        {details.map(({ what, before, after }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{`${before} → ${after}`}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
