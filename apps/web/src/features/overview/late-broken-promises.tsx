import { lazy, Suspense } from 'react';
import { withTexts } from '../../language/speak.ts';

// It stands below what is seen first, and only where something was broken.
const ComingPanel = lazy(
  withTexts(['promises'], async () => ({ default: (await import('../promises/broken-promises.tsx')).BrokenPromises })),
);

/** What customers were told and did not get, loaded where it is shown. */
export function BrokenPromises() {
  return (
    <Suspense fallback={null}>
      <ComingPanel />
    </Suspense>
  );
}
