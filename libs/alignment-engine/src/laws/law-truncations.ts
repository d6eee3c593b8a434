import type { PlanReading } from '../reading/plan-reading.ts';
import type { Truncation } from '../report.ts';
import { metricInWords } from '../rules/metric-in-words.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import { judgedComponents } from './judged-components.ts';

/** Of many metrics the first few are told; the rest is counted. */
const MOST_TOLD = 3;

/** Components of laws in which looking for sets of goals had to stop. */
export function lawTruncations(plan: PlanReading): Truncation[] {
  return judgedComponents(plan).flatMap(({ component: { metrics }, sets, cutShort }) => {
    if (cutShort === undefined) return [];
    const told = metrics.slice(0, MOST_TOLD).map((metric) => metricInWords(metric, plan).name);
    const { language } = plan.wording;
    const said = { told, untold: metrics.length - told.length, sets: sets.length, why: cutShort[language] };
    return [
      {
        rule: 'incompatible-targets',
        about: metrics,
        explanation: SENTENCES[language](said),
      },
    ];
  });
}

interface Said {
  /** Names of metrics. */
  readonly told: readonly string[];
  readonly untold: number;
  /** How many sets are listed. */
  readonly sets: number;
  readonly why: string;
}

const SENTENCES: InEachLanguage<(said: Said) => string> = {
  en({ told, untold, sets, why }) {
    const about = en.listOf([...told, ...(untold > 0 ? [`${String(untold)} more metrics`] : [])]);
    const found = sets === 0 ? 'None' : `Only the first ${String(sets)}`;
    return (
      `${found} of the sets of goals on ${about} that cannot hold together ${sets === 0 ? 'is' : 'are'} listed: ` +
      `${why}. How far facts may go there is not told either.`
    );
  },
  de({ told, untold, sets, why }) {
    const about = de.listOf([
      ...told,
      ...(untold > 0 ? [de.further(untold, 'weitere Kennzahl', 'weitere Kennzahlen')] : []),
    ]);
    const found = sets === 0 ? 'keine' : `nur die ersten ${String(sets)}`;
    return (
      `Von den Gruppen von Zielen, die nicht zusammen erreichbar sind (${about}), ${sets === 0 ? 'ist' : 'sind'} ${found} aufgeführt. ` +
      `${why}. Wie weit Tatsachen dort gehen dürfen, ist ebenfalls offen.`
    );
  },
};
