import { say } from '@concord/texts';
import { useEffect, useRef } from 'react';
import type { FieldProblem } from './find-problems.ts';
import { ProblemList } from './what-if-panel.tsx';

/** Why the goal was not saved, in one place, focused when it appears; each problem also stands at its field. */
export function ProblemSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="notice" data-tone="error" role="alert" tabIndex={-1} ref={box}>
      <div className="notice-body">
        <h2>{say('The goal is not saved yet')}</h2>
        <ProblemList problems={problems} />
      </div>
    </div>
  );
}
