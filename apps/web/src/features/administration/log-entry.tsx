import { say } from '@concord/texts';
import { sayBrowser } from '../../components/say-browser.ts';
import { sayMoment } from '../../components/say-moment.ts';
import type { AuditEntryPartsFragment } from '../../graphql/operations.ts';
import type { PlanNames } from './plan-names.ts';
import { sayAction } from './say-action.ts';
import { sayDetails, type Detail } from './say-details.ts';

interface LogEntryProps {
  readonly entry: AuditEntryPartsFragment;
  readonly names: PlanNames;
}

/** One thing that was done: what, about what, when, by whom, and, to unfold, what it changed. */
export function LogEntry({ entry: { at, action, actor, about, before, after }, names }: LogEntryProps) {
  const details = sayDetails(before, after, names);
  return (
    <li className="log-entry">
      <p>
        <strong>{sayAction(action)}</strong>
        {about !== '' && about !== actor && `: ${sayAbout(action, about)}`}
      </p>
      <p className="quiet">
        <time dateTime={at}>{sayMoment(at)}</time> · {actor}
      </p>
      {details.length > 0 && <Details details={details} isNew={before == null} />}
    </li>
  );
}

/** @param isNew there was nothing before it: then only what there is now says something */
function Details({ details, isNew }: { details: readonly Detail[]; isNew: boolean }) {
  return (
    <details>
      <summary>{isNew ? say('Details') : say('What it changed')}</summary>
      <dl className="log-details">
        {details.map(({ what, before, after }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{isNew ? after : `${before} → ${after}`}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Signing in is written down with what the browser says it is. */
function sayAbout(action: string, about: string): string {
  return action === 'signed-in' || action === 'sign-in-failed' ? sayBrowser(about) : about;
}
