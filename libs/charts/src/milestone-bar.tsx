import { toMilestoneParts, type MilestoneCounts } from './to-milestone-parts.ts';

/** Milestones done, late and ahead as one bar, with the same numbers in words below it. */
export function MilestoneBar(counts: MilestoneCounts) {
  const parts = toMilestoneParts(counts);
  if (parts.length === 0) return <p className="quiet">No milestones planned.</p>;
  const left = counts.total - counts.done;
  return (
    <div className="milestone-bar">
      <div className="milestone-track" aria-hidden="true">
        {parts.map(({ kind, share }) => (
          <span key={kind} className="milestone-part" data-kind={kind} style={{ flexGrow: share }} />
        ))}
      </div>
      <p className="milestone-words">
        <strong>
          {counts.done} of {counts.total} milestones done
        </strong>
        , {left} left
        {counts.late > 0 && (
          <>
            , <strong className="late-word">{counts.late} late</strong>
          </>
        )}
      </p>
    </div>
  );
}
