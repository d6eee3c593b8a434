import type { PlanReading } from '../reading/plan-reading.ts';
import type { Truncation } from '../report.ts';
import { metricInWords } from '../rules/metric-in-words.ts';
import { listOf } from '../wording.ts';
import { judgedComponents } from './judged-components.ts';

/** Of many metrics the first few are told; the rest is counted. */
const MOST_TOLD = 3;

/** Components of laws in which looking for sets of goals had to stop. */
export function lawTruncations(plan: PlanReading): Truncation[] {
  return judgedComponents(plan).flatMap(({ component: { metrics }, sets, cutShort }) => {
    if (cutShort === undefined) return [];
    const told = metrics.slice(0, MOST_TOLD).map((metric) => metricInWords(metric, plan).name);
    const untold = metrics.length - told.length;
    const about = listOf([...told, ...(untold > 0 ? [`${String(untold)} more metrics`] : [])]);
    const found = sets.length === 0 ? 'None' : `Only the first ${String(sets.length)}`;
    return [
      {
        rule: 'incompatible-targets',
        about: metrics,
        explanation:
          `${found} of the sets of goals on ${about} that cannot hold together ${sets.length === 0 ? 'is' : 'are'} listed: ` +
          `${cutShort}. How far facts may go there is not told either.`,
      },
    ];
  });
}
