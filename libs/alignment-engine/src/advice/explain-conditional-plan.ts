import type { PlanReading } from '../reading/plan-reading.ts';
import { metricInWords } from '../rules/metric-in-words.ts';
import type { Words } from '../rules/rule.ts';
import { atStake, ownerAndTitle } from '../rules/stake-in-words.ts';
import { capitalised } from '../wording/capitalised.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** Up to which value of a fact the plan holds, how far it may go, and who cannot be kept then. */
export function explainConditionalPlan({ goals, outcomes, evidence }: AdviceFinding, plan: PlanReading): Words {
  const { boundary } = evidence;
  if (boundary === undefined) return { headline: '', explanation: '' };
  const { wording } = plan;
  const { name, unit } = metricInWords(boundary.metric, plan);
  const { headline, explanation } = SENTENCES[wording.language]({
    name,
    rises: boundary.mayReach > boundary.value,
    limit: wording.quantity(boundary.boundary, unit),
    now: wording.quantity(boundary.value, unit),
    mayReach: wording.quantity(boundary.mayReach, unit),
    owners: wording.listOf(goals.map((goal) => ownerAndTitle(goal, plan))),
    count: goals.length,
  });
  return { headline, explanation: `${explanation} ${atStake(outcomes, plan)}` };
}

interface Said {
  readonly name: string;
  readonly rises: boolean;
  readonly limit: string;
  readonly now: string;
  readonly mayReach: string;
  readonly owners: string;
  /** Of goals. */
  readonly count: number;
}

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en: ({ name, rises, limit, now, mayReach, owners, count }) => ({
    headline: `${capitalised(name)}: the plan holds ${rises ? 'up to' : 'down to'} ${limit}, and ${mayReach} may come`,
    explanation:
      `The plan holds while ${name} is at ${rises ? 'most' : 'least'} ${limit}; it is ${now} now and may reach ` +
      `${mayReach}. Beyond that ${owners} cannot ${count > 1 ? 'all be kept' : 'be kept'}: ` +
      'decide now what gives way then.',
  }),
  de({ name, rises, limit, now, mayReach, owners, count }) {
    const all = count === 2 ? 'beide' : 'alle';
    const fails = count > 1 ? `lassen sich ${owners} nicht ${all} einhalten` : `lässt sich ${owners} nicht einhalten`;
    return {
      headline: `${name}: Der Plan ${rises ? 'verträgt höchstens' : 'braucht mindestens'} ${limit}, möglich: ${mayReach}`,
      explanation:
        `Der Plan hält, solange ${name} ${rises ? 'höchstens' : 'mindestens'} ${limit} beträgt; jetzt beträgt der Wert ` +
        `${now}, und er kann ${mayReach} erreichen. ${rises ? 'Darüber' : 'Darunter'} ${fails}: ` +
        'Entscheiden Sie jetzt, was dann nachgibt.',
    };
  },
};
