import { capitalised, demand, distance, whenAndWhere } from '../wording.ts';
import { metricInWords } from './metric-in-words.ts';
import type { Finding, Vocabulary, Words } from './rule.ts';
import { atStake, ownerAndTitle } from './stake-in-words.ts';

/** Which two things customers are told, by whom, and how far they are apart. */
export function explainInconsistentPromise(finding: Finding, plan: Vocabulary): Words {
  const { positions, promises, overlap, metric = '' } = finding.evidence;
  const { name, unit } = metricInWords(metric, plan);
  const [one = '', other = ''] = positions.map(({ interval = {} }) => demand(interval, unit));
  const [first = '', second = ''] = positions.map(({ goal }) => ownerAndTitle(goal, plan));
  const when = overlap === undefined ? '' : ` ${whenAndWhere(overlap)}`;
  const apart = Math.max(...promises.map(({ values: [a, b] }) => Math.abs(a - b)));
  return {
    headline: `${capitalised(one)} or ${other}, promised both: ${name}`,
    explanation:
      `${first} promises customers that ${name} is ${one}, ${second} promises ${other},${when}: ` +
      `the two are ${distance(apart, unit)} apart, and customers hold us to the better one. ${atStake(finding.outcomes, plan)}`,
  };
}
