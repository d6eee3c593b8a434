import { lazy } from 'react';
import { Behind } from '../../components/behind.tsx';
import { withTexts } from '../../language/speak.ts';

// It stands below what is seen first, and only where something was broken.
const ComingPanel = lazy(
  withTexts(['promises'], async () => ({ default: (await import('../promises/broken-promises.tsx')).BrokenPromises })),
);

/** What customers were told and did not get, loaded where it is shown. */
export function BrokenPromises() {
  return (
    <Behind>
      <ComingPanel />
    </Behind>
  );
}
