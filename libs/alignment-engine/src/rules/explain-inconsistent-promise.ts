import { capitalised } from '../wording/capitalised.ts';
import type { InEachLanguage } from '../wording/language.ts';
import { metricInWords } from './metric-in-words.ts';
import type { Finding, Vocabulary, Words } from './rule.ts';
import { atStake, ownerAndTitle } from './stake-in-words.ts';

/** Which two things customers are told, by whom, and how far they are apart. */
export function explainInconsistentPromise(finding: Finding, plan: Vocabulary): Words {
  const { wording } = plan;
  const { positions, promises, overlap, metric = '' } = finding.evidence;
  const { name, unit } = metricInWords(metric, plan);
  const [one = '', other = ''] = positions.map(({ interval = {} }) => wording.demand(interval, unit));
  const [first = '', second = ''] = positions.map(({ goal }) => ownerAndTitle(goal, plan));
  const when = overlap === undefined ? '' : ` ${wording.whenAndWhere(overlap)}`;
  const apart = wording.distance(Math.max(...promises.map(({ values: [a, b] }) => Math.abs(a - b))), unit);
  const { headline, explanation } = SENTENCES[wording.language]({ name, one, other, first, second, when, apart });
  return { headline, explanation: `${explanation} ${atStake(finding.outcomes, plan)}` };
}

type Said = Readonly<Record<'name' | 'one' | 'other' | 'first' | 'second' | 'when' | 'apart', string>>;

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en: ({ name, one, other, first, second, when, apart }) => ({
    headline: `${capitalised(one)} or ${other}, promised both: ${name}`,
    explanation:
      `${first} promises customers that ${name} is ${one}, ${second} promises ${other},${when}: ` +
      `the two are ${apart} apart, and customers hold us to the better one.`,
  }),
  de: ({ name, one, other, first, second, when, apart }) => ({
    headline: `${capitalised(one)} oder ${other}, beides zugesagt: ${name}`,
    explanation:
      `${first} sagt Kunden bei ${name} ${one} zu, ${second} sagt ${other} zu,${when}: ` +
      `Die beiden Zusagen liegen ${apart} auseinander, und Kunden nehmen uns bei der besseren beim Wort.`,
  }),
};
