import { formatPercent } from '@concord/charts';
import { Link, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import type { ConflictSummaryFragment } from '../graphql/operations.ts';
import { ConflictStateTag, TierTag } from './tags.tsx';
import { ruleWords } from './words.ts';

interface ConflictCardProps {
  readonly conflict: ConflictSummaryFragment;
  readonly headingLevel?: 2 | 3;
}

/** One conflict in a list: how sure, how bad, who, over what, and why in words. */
export function ConflictCard({ conflict, headingLevel = 3 }: ConflictCardProps) {
  const { organisation = '' } = useParams();
  const Heading = `h${headingLevel}` as const;
  return (
    <article className="conflict-card" data-tier={conflict.tier}>
      <div className="conflict-marks">
        {conflict.life != null && (
          <ConflictStateTag state={conflict.life.state} again={conflict.life.reopenedBecause != null} />
        )}
        <TierTag tier={conflict.tier} />
        <span className="quiet">{ruleWords[conflict.rule]}</span>
        <SeverityMeter severity={conflict.severity} />
      </div>
      <Heading className="conflict-headline">
        <Link to={paths.conflict(organisation, conflict.id)}>{conflict.headline}</Link>
      </Heading>
      <p className="conflict-explanation">{conflict.explanation}</p>
      <p className="conflict-parties">
        <span>
          <span className="quiet">Between </span>
          {conflict.departments.map(({ name }) => name).join(' and ')}
        </span>
        {conflict.outcomes.length > 0 && (
          <span>
            <span className="quiet">At stake </span>
            {conflict.outcomes.map(({ statement }) => statement).join('; ')}
          </span>
        )}
      </p>
    </article>
  );
}

function SeverityMeter({ severity }: { severity: number }) {
  return (
    <span className="severity">
      <span className="severity-track" aria-hidden="true">
        <span style={{ width: `${severity * 100}%` }} />
      </span>
      <span>Severity {formatPercent(severity)}</span>
    </span>
  );
}
