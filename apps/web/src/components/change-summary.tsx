import { formatPoints } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import type { ConflictSummaryFragment, ScorePartsFragment } from '../graphql/operations.ts';
import { TierTag } from './tags.tsx';

export interface Change {
  readonly opened: readonly ConflictSummaryFragment[];
  readonly closed: readonly ConflictSummaryFragment[];
  readonly before: ScorePartsFragment;
  readonly after: ScorePartsFragment;
}

/** What a change does: conflicts that it opens and closes, and the headline number before and after. */
export function ChangeSummary({ change, tense }: { change: Change; tense: 'would' | 'did' }) {
  const { opened, closed } = change;
  const quiet = opened.length === 0 && closed.length === 0;
  return (
    <div className="change-summary">
      <ScoreStep before={change.before.headline} after={change.after.headline} />
      {quiet && <p>{say(tense === 'would' ? 'No conflict would open or close.' : 'No conflict opened or closed.')}</p>}
      <ConflictNames
        title={say(
          tense === 'would'
            ? '{count, plural, one {Would open # conflict} other {Would open # conflicts}}'
            : '{count, plural, one {Opened # conflict} other {Opened # conflicts}}',
          { count: opened.length },
        )}
        kind="hurts"
        conflicts={opened}
        linked={tense === 'did'}
      />
      <ConflictNames
        title={say(
          tense === 'would'
            ? '{count, plural, one {Would close # conflict} other {Would close # conflicts}}'
            : '{count, plural, one {Closed # conflict} other {Closed # conflicts}}',
          { count: closed.length },
        )}
        kind="helps"
        conflicts={closed}
      />
    </div>
  );
}

function ScoreStep({ before, after }: { before: number; after: number }) {
  const step = after - before;
  return (
    <p className="score-step">
      <Say
        text={
          Math.abs(step) < 0.05
            ? 'Alignment {before} <to>to</to> {after} of 100 <quiet>(unchanged)</quiet>'
            : step > 0
              ? 'Alignment {before} <to>to</to> {after} of 100 <quiet>(better)</quiet>'
              : 'Alignment {before} <to>to</to> {after} of 100 <quiet>(worse)</quiet>'
        }
        before={<strong>{formatPoints(before)}</strong>}
        after={<strong>{formatPoints(after)}</strong>}
        to={(words) => (
          <>
            <span aria-hidden="true">→</span>
            <span className="visually-hidden">{words}</span>
          </>
        )}
        quiet={(words) => <span className="quiet">{words}</span>}
      />
    </p>
  );
}

interface ConflictNamesProps {
  readonly title: string;
  readonly kind: 'helps' | 'hurts';
  readonly conflicts: readonly ConflictSummaryFragment[];
  /** Only what is open now has a page of its own. */
  readonly linked?: boolean;
}

function ConflictNames({ title, kind, conflicts, linked = false }: ConflictNamesProps) {
  const { organisation = '' } = useParams();
  if (conflicts.length === 0) return null;
  return (
    <div>
      <p className="change-title">
        <span className="verdict" data-verdict={kind}>
          <span aria-hidden="true">{kind === 'hurts' ? '!' : '✓'}</span> {title}
        </span>
      </p>
      <ul className="change-list">
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <TierTag tier={conflict.tier} />{' '}
            {linked ? (
              <Link to={paths.conflict(organisation, conflict.id)}>{conflict.headline}</Link>
            ) : (
              <strong>{conflict.headline}</strong>
            )}
            <p className="quiet">{conflict.explanation}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
