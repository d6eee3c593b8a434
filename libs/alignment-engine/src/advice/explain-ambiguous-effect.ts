import type { EffectPath } from '../evidence.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { chain } from '../rules/explain-trade-off.ts';
import type { Words } from '../rules/rule.ts';
import { ownerAndTitle, titleOf } from '../rules/stake-in-words.ts';
import { importance, quoted } from '../wording.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** How one goal comes to help and to hurt the same outcome. */
export function explainAmbiguousEffect(finding: AdviceFinding, plan: PlanReading): Words {
  const [goal = '', key = ''] = [...finding.goals, ...finding.outcomes];
  const { support, denial } = finding.evidence;
  const outcome = plan.outcomeByKey.get(key);
  if (outcome === undefined || support === undefined || denial === undefined) return { headline: '', explanation: '' };
  const statement = quoted(outcome.statement);
  return {
    headline: `Help or harm? ${titleOf(goal, plan)} for ${statement}`,
    explanation:
      `${ownerAndTitle(goal, plan)} both helps and hurts ${statement}, ` +
      `${importance(outcome, plan.weightOf.get(key) ?? 0)}: it ${way('helps', support, plan)}, ` +
      `and ${way('hurts', denial, plan)}. Find out which of the two is stronger before others rely on it.`,
  };
}

function way(verb: string, path: EffectPath, plan: PlanReading): string {
  return path.direct ? `${verb} (as stated on the goal itself)` : verb + chain(path, plan);
}
