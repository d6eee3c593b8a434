import type { GoalPart } from '../advice.ts';
import type { GoalReading } from '../reading/plan-reading.ts';
import type { ConflictRule } from '../report.ts';
import { explainVagueGoal } from './explain-vague-goal.ts';
import type { AdviceFinding, AdviceRuleOfPlan } from './advice-rule.ts';

/** What a goal needs to say before all checks can look at it, in the order in which people would ask for it. */
const PARTS: readonly (readonly [GoalPart, says: (goal: GoalReading) => boolean])[] = [
  ['metric', ({ goal }) => goal.metric !== undefined],
  ['direction', ({ goal }) => goal.target !== undefined || goal.direction !== undefined],
  ['number', ({ goal }) => goal.target !== undefined],
  ['baseline', ({ goal }) => goal.baseline !== undefined],
  ['due', ({ goal }) => goal.due !== undefined],
  ['owner', ({ goal }) => goal.owner !== undefined],
  ['outcome', ({ effectRow }) => effectRow.reached.length > 0],
];

/** A goal that leaves open what people would have to know to work on it, and to see whom it concerns. */
export const vagueGoal: AdviceRuleOfPlan = {
  name: 'vague-goal',
  *find({ goalByKey }) {
    for (const reading of goalByKey.values()) {
      let open = 0;
      for (const [, says] of PARTS) if (!says(reading)) open += 1;
      if (open === 0) continue;
      yield { severity: open / PARTS.length, firstGoal: reading.key, finding: () => findingOf(reading) };
    }
  },
  explain: explainVagueGoal,
};

function findingOf(reading: GoalReading): AdviceFinding {
  const missing = PARTS.filter(([, says]) => !says(reading)).map(([part]) => part);
  return {
    goals: [reading.key],
    departments: [reading.goal.department],
    outcomes: [],
    severity: missing.length / PARTS.length,
    evidence: { missing, unchecked: uncheckedRules(reading, new Set(missing)) },
  };
}

/** The kinds of conflict that nobody can look for at this goal, because of what it does not say. */
function uncheckedRules(reading: GoalReading, missing: ReadonlySet<GoalPart>): ConflictRule[] {
  const unmeasured = missing.has('metric') || missing.has('number');
  const unchecked: Partial<Record<ConflictRule, boolean>> = {
    'opposed-targets': missing.has('metric') || (missing.has('number') && reading.pull === 0),
    'inconsistent-promise': reading.goal.promise && unmeasured,
    'incompatible-targets': unmeasured,
    'trade-off': missing.has('outcome') || (isStill(reading, missing) && !saysWhatItDoes(reading)),
    'schedule-clash': missing.has('due'),
  };
  return (Object.keys(unchecked) as ConflictRule[]).filter((rule) => unchecked[rule]);
}

/** Whether what is missing could make the goal move its metric, where now it moves nothing. */
function isStill({ goal, pull }: GoalReading, missing: ReadonlySet<GoalPart>): boolean {
  if (pull !== 0) return false;
  return missing.has('direction') || (goal.target !== undefined && missing.has('baseline'));
}

function saysWhatItDoes({ effectRow }: GoalReading): boolean {
  return effectRow.cells.length > 0;
}
