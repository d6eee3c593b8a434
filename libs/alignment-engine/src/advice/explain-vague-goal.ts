import type { GoalPart } from '../advice.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import type { ConflictRule } from '../report.ts';
import type { Words } from '../rules/rule.ts';
import { ownerAndTitle, titleOf } from '../rules/stake-in-words.ts';
import type { AdviceFinding } from './advice-rule.ts';

const UNSAID: Readonly<Record<GoalPart, string>> = {
  metric: 'how it is measured',
  direction: 'which way it should go',
  number: 'what number it should reach',
  baseline: 'where it stood at the start',
  due: 'when it is due',
  owner: 'who answers for it',
  outcome: 'which outcome it serves',
};

const UNCHECKED: Partial<Readonly<Record<ConflictRule, string>>> = {
  'opposed-targets': 'pulls against another department',
  'inconsistent-promise': 'promises customers the same as others do',
  'incompatible-targets': 'can be reached together with the goals of others',
  'trade-off': 'undoes what others do for an outcome',
  'schedule-clash': 'is finished in time for those who wait for it',
};

/** Why a part matters where all checks can be made without it. */
const LACKED: Partial<Readonly<Record<GoalPart, string>>> = {
  baseline: 'nobody can tell how far it has come',
  owner: 'nobody is asked when it falls behind',
};

/** More than these are counted in a headline rather than named. */
const MOST_NAMED = 2;

/** What the goal leaves open, and which checks could therefore not be made. */
export function explainVagueGoal({ goals: [goal = ''], evidence }: AdviceFinding, plan: PlanReading): Words {
  const { missing = [], unchecked = [] } = evidence;
  const unsaid = missing.map((part) => UNSAID[part]);
  const wide = unsaid.length > MOST_NAMED;
  return {
    headline: `${titleOf(goal, plan)} ${wide ? `leaves ${String(unsaid.length)} of 7 things open` : `does not say ${orList(unsaid)}`}`,
    explanation: `${ownerAndTitle(goal, plan)} does not say ${orList(unsaid)}. ${consequence(missing, unchecked)}`,
  };
}

function consequence(missing: readonly GoalPart[], unchecked: readonly ConflictRule[]): string {
  const open = unchecked.flatMap((rule) => UNCHECKED[rule] ?? []);
  if (open.length > 0) return `Until it does, nobody can check whether it ${orList(open)}.`;
  return `Until it does, ${missing.flatMap((part) => LACKED[part] ?? []).join(', and ')}.`;
}

/** @example orList(['when it is due', 'how far', 'who answers for it']) // 'when it is due, how far or who answers for it' */
function orList(texts: readonly string[]): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} or ${texts.at(-1) ?? ''}`;
}
