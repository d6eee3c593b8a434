import { lazy } from 'react';
import { Behind } from '../../components/behind.tsx';
import { withTexts } from '../../language/speak.ts';

// It stands below what is seen first.
const ComingPanel = lazy(
  withTexts(['input', 'reviews', 'metrics'], async () => ({
    default: (await import('../reviews/never-stale-panel.tsx')).NeverStalePanel,
  })),
);

/** What has not been looked at, loaded where it is shown. */
export function NeverStale() {
  return (
    <Behind>
      <ComingPanel />
    </Behind>
  );
}
