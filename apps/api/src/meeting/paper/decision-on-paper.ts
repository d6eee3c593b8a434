import type { DecisionRow, DecisionVerdict } from '@concord/persistence';
import { say } from '@concord/texts';
import { metricNow } from '../../decision/metric-now.ts';
import type { Judgement } from '../../judgement/judgement.ts';
import type { DecisionOnPaper, ExpectedOnPaper } from './on-paper.ts';

const VERDICTS: Readonly<Record<DecisionVerdict, () => string>> = {
  worked: () => say('It worked.'),
  partly: () => say('It worked in part.'),
  'did-not-work': () => say('It did not work.'),
};

export function decisionOnPaper(judgement: Judgement, decision: DecisionRow): DecisionOnPaper {
  const { headline, choice, reason, accountableKey, reviewOn, verdict, verdictNote } = decision;
  return {
    headline,
    choice,
    reason,
    accountable: judgement.people.get(accountableKey)?.name,
    reviewOn,
    expected: expectedOnPaper(judgement, decision),
    verdict: verdict === null ? undefined : VERDICTS[verdict](),
    verdictNote,
  };
}

function expectedOnPaper(
  judgement: Judgement,
  { expectedMetricKey, expectedFrom, expectedValue, actualValue }: DecisionRow,
): ExpectedOnPaper | undefined {
  const metric = judgement.metrics.get(expectedMetricKey ?? '');
  if (metric === undefined || expectedValue === null) return undefined;
  const now = actualValue ?? metricNow(judgement, metric.key);
  return { metric: metric.name, unit: metric.unit, from: expectedFrom, to: expectedValue, now };
}
