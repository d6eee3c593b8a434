import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { toMilestoneParts, type MilestoneCounts } from './to-milestone-parts.ts';

/** Milestones done, late and ahead as one bar, with the same numbers in words below it. */
export function MilestoneBar(counts: MilestoneCounts) {
  const parts = toMilestoneParts(counts);
  if (parts.length === 0) return <p className="quiet">{say('No milestones planned.')}</p>;
  const left = counts.total - counts.done;
  return (
    <div className="milestone-bar">
      <div className="milestone-track" aria-hidden="true">
        {parts.map(({ kind, share }) => (
          <span key={kind} className="milestone-part" data-kind={kind} style={{ flexGrow: share }} />
        ))}
      </div>
      <p className="milestone-words">
        <Say
          text={
            counts.late === 0
              ? '<strong>{total, plural, one {{done} of # milestone done} other {{done} of # milestones done}}</strong>, {left} left'
              : '<strong>{total, plural, one {{done} of # milestone done} other {{done} of # milestones done}}</strong>, {left} left, <mark>{late} late</mark>'
          }
          {...counts}
          left={left}
          strong={(words) => <strong>{words}</strong>}
          mark={(words) => <strong className="late-word">{words}</strong>}
        />
      </p>
    </div>
  );
}
