import type { PlanReading } from '../reading/plan-reading.ts';
import type { Words } from '../rules/rule.ts';
import { ownerAndTitle, titleOf } from '../rules/stake-in-words.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** On whose work a goal depends, and that nobody there has taken it on; a question where the tie is only supposed. */
export function explainUnbackedDependence({ goals: [goal = ''], evidence }: AdviceFinding, plan: PlanReading): Words {
  const { dependence } = evidence;
  if (dependence === undefined) return { headline: '', explanation: '' };
  const { wording } = plan;
  const { metric, drivenBy, controlledBy, confirmed, because } = dependence;
  const [own = '', driving = ''] = [metric, drivenBy].map((key) =>
    wording.midSentence(plan.metricByKey.get(key)?.name ?? key),
  );
  return SENTENCES[wording.language]({
    title: titleOf(goal, plan),
    who: ownerAndTitle(goal, plan),
    own,
    driving,
    other: plan.departmentByKey.get(controlledBy)?.name ?? controlledBy,
    reason: because === undefined ? '' : ` (${wording.quoted(because)})`,
    confirmed,
  });
}

interface Said {
  readonly title: string;
  readonly who: string;
  readonly own: string;
  readonly driving: string;
  readonly other: string;
  readonly reason: string;
  readonly confirmed: boolean;
}

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en({ title, who, own, driving, other, reason, confirmed }) {
    const advice = `Ask ${other} for a goal of its own on it, or share this one with ${other}.`;
    const unbacked = `${other} controls ${driving} and has no goal on it while this one runs`;
    return {
      headline: confirmed
        ? `${title} depends on ${driving}, where ${other} has no goal`
        : `Does ${title} depend on ${driving}, where ${other} has no goal?`,
      explanation: confirmed
        ? `What ${who} can reach in ${own} depends on ${driving}${reason}. ${unbacked}. ${advice}`
        : `Does ${own}, which ${who} is about, really depend on ${driving}${reason}? If so: ${unbacked}. ${advice}`,
    };
  },
  de({ title, who, own, driving, other, reason, confirmed }) {
    const advice = `Bitten Sie ${other} um ein eigenes Ziel dazu, oder teilen Sie dieses Ziel mit ${other}.`;
    const unbacked = `${other} bestimmt ${driving} und hat dazu kein Ziel, solange dieses läuft`;
    return {
      headline: confirmed
        ? `${title} hängt von ${driving} ab, wozu ${other} kein Ziel hat`
        : `Hängt ${title} von ${driving} ab, wozu ${other} kein Ziel hat?`,
      explanation: confirmed
        ? `Was ${who} bei ${own} erreichen kann, hängt von ${driving} ab${reason}. ${unbacked}. ${advice}`
        : `Hängt ${own}, worum es ${who} geht, wirklich von ${driving} ab${reason}? Falls ja: ${unbacked}. ${advice}`,
    };
  },
};
