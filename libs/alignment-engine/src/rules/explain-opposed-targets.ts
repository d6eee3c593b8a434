import type { GoalPosition } from '../evidence.ts';
import { capitalised } from '../wording/capitalised.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { Finding, Vocabulary, Words } from './rule.ts';
import { metricInWords } from './metric-in-words.ts';
import { atStake, ownerAndTitle, titleOf } from './stake-in-words.ts';

/** "Sales (“…”) wants promised delivery time to be at most 5 days, Manufacturing (“…”) at least 10 days …" */
export function explainOpposedTargets(finding: Finding, plan: Vocabulary): Words {
  const { wording } = plan;
  const { positions, gap, metric: key = '', overlap } = finding.evidence;
  const { name, unit } = metricInWords(key, plan);
  const [first = '', second = ''] = positions.map(({ goal }) => ownerAndTitle(goal, plan));
  const [one = UNSAID, other = UNSAID] = positions.map(({ interval, pull }: GoalPosition): Wish => {
    return interval === undefined ? { rises: pull > 0 } : { asks: wording.demand(interval, unit), rises: pull > 0 };
  });
  const said: Said = {
    name,
    first,
    second,
    one,
    other,
    when: overlap === undefined ? '' : ` ${wording.whenAndWhere(overlap)}`,
    hoped: finding.goals
      .filter((goal) => plan.goalByKey.get(goal)?.goal.commitment === 'aspirational')
      .map((goal) => titleOf(goal, plan)),
    stake: atStake(finding.outcomes, plan),
    ...(gap === undefined ? {} : { gap: wording.distance(gap, unit) }),
  };
  return SENTENCES[wording.language](said);
}

/** What one of the goals wants: something in numbers, or only a direction. */
interface Wish {
  readonly asks?: string;
  readonly rises: boolean;
}

const UNSAID: Wish = { asks: '', rises: false };

interface Said {
  readonly name: string;
  readonly first: string;
  readonly second: string;
  readonly one: Wish;
  readonly other: Wish;
  readonly when: string;
  readonly gap?: string;
  /** Of the two, those that may be missed on purpose, so whoever reads of them should know. */
  readonly hoped: readonly string[];
  readonly stake: string;
}

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en({ name, first, second, one, other, when, gap, hoped, stake }) {
    const wish = ({ asks, rises }: Wish): string => asks ?? (rises ? 'higher' : 'lower');
    const because =
      gap === undefined
        ? 'they work in opposite directions, and without a number on each side nobody can say where they would meet'
        : `the two are ${gap} apart, so both cannot be reached`;
    const ambition =
      hoped.length === 2 ? ' (both are ambitions)' : hoped.map((title) => ` (${title} is an ambition)`).join('');
    return {
      headline: `${capitalised(wish(one))} or ${wish(other)}: ${name}`,
      explanation:
        `${first} wants ${name} to be ${wish(one)}, ${second} ${wish(other)},${when}: ` +
        `${because}${ambition}. ${stake}`,
    };
  },
  de({ name, first, second, one, other, when, gap, hoped, stake }) {
    const subject = ({ asks, rises }: Wish): string => asks ?? (rises ? 'ein höherer Wert' : 'ein niedrigerer Wert');
    const object = ({ asks, rises }: Wish): string => asks ?? (rises ? 'einen höheren Wert' : 'einen niedrigeren Wert');
    const because =
      gap === undefined
        ? 'Beide arbeiten gegeneinander, und ohne eine Zahl auf beiden Seiten kann niemand sagen, wo sie sich treffen'
        : `Beides liegt ${gap} auseinander und ist nicht zugleich erreichbar`;
    const ambition =
      hoped.length === 2
        ? ' (beide Ziele sind ehrgeizig)'
        : hoped.map((title) => ` (${title} ist ein ehrgeiziges Ziel)`).join('');
    return {
      headline: `${capitalised(subject(one))} oder ${subject(other)}: ${name}`,
      explanation:
        `Bei ${name} will ${first} ${object(one)}, ${second} ${object(other)},${when}: ` +
        `${because}${ambition}. ${stake}`,
    };
  },
};
