import { formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../app/paths.ts';
import type { ConflictSummaryFragment } from '../graphql/operations.ts';
import { sayAll } from './say-people.ts';
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
          <Say
            text="<quiet>Between</quiet> {departments}"
            quiet={quiet}
            departments={sayAll(conflict.departments.map(({ name }) => name))}
          />
        </span>
        {conflict.outcomes.length > 0 && (
          <span>
            <Say
              text="<quiet>At stake</quiet> {outcomes}"
              quiet={quiet}
              outcomes={conflict.outcomes.map(({ statement }) => statement).join('; ')}
            />
          </span>
        )}
      </p>
    </article>
  );
}

const quiet = (words: ReactNode) => <span className="quiet">{words}</span>;

function SeverityMeter({ severity }: { severity: number }) {
  return (
    <span className="severity">
      <span className="severity-track" aria-hidden="true">
        <span style={{ width: `${severity * 100}%` }} />
      </span>
      <span>{say('Severity {severity}', { severity: formatPercent(severity) })}</span>
    </span>
  );
}
