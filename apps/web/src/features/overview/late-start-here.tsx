import { lazy, Suspense } from 'react';
import { withTexts } from '../../language/speak.ts';

// Most who see the overview have long taken the first steps.
const ComingStartHere = lazy(
  withTexts(['start'], async () => ({ default: (await import('../start/start-here.tsx')).StartHere })),
);

/** The first steps, loaded where they are shown. */
export function StartHere() {
  return (
    <Suspense fallback={null}>
      <ComingStartHere />
    </Suspense>
  );
}
