import type { Evidence } from '../evidence.ts';
import type { Goal, IsoDate } from '../plan.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import type { RepairChange } from '../repair.ts';
import { stepTitle } from '../rules/explain-schedule-clash.ts';
import { departmentOf } from '../rules/stake-in-words.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { Proposal } from './proposal.ts';

/** Dates that let everybody have in time what they wait for: who waits moves, or who is waited for. */
export function scheduleProposals(
  { needs, circle }: Pick<Evidence, 'needs' | 'circle'>,
  plan: PlanReading,
): Proposal[] {
  if (circle.length > 0) return [breakCircle(circle, plan)];
  const later = strictestDates(
    needs.map(({ of, needsDue }) => ({ step: of, due: needsDue })),
    (a, b) => a > b,
  );
  const earlier = strictestDates(
    needs.map(({ needs: step, ofDue }) => ({ step, due: ofDue })),
    (a, b) => a < b,
  );
  return [later, earlier].flatMap((dates) => moved(dates, plan));
}

/** Of several dates for one step the one that satisfies all. */
function strictestDates(
  dates: readonly { readonly step: string; readonly due: IsoDate }[],
  stricter: (a: IsoDate, b: IsoDate) => boolean,
): Map<string, IsoDate> {
  const strictest = new Map<string, IsoDate>();
  for (const { step, due } of dates) {
    const before = strictest.get(step);
    if (before === undefined || stricter(due, before)) strictest.set(step, due);
  }
  return strictest;
}

function moved(dates: ReadonlyMap<string, IsoDate>, plan: PlanReading): Proposal[] {
  const goals = new Map<string, Goal>();
  const changes: RepairChange[] = [];
  for (const [step, due] of dates) {
    const [key = '', milestone] = step.split('.');
    const goal = goals.get(key) ?? plan.goalByKey.get(key)?.goal;
    if (goal === undefined) return [];
    const change = withDue(goal, milestone, due);
    if (change === undefined) return [];
    goals.set(key, change.goal);
    changes.push(...change.changes);
  }
  const { dateInWords, listOf, language } = plan.wording;
  const told = [...dates].map(([step, due]) => {
    const [goal = ''] = step.split('.');
    return MOVES[language](departmentOf(goal, plan), stepTitle(step, plan), dateInWords(due));
  });
  return [{ kind: 'move', changes, text: `${listOf(told)}.`, changed: { goals: [...goals.values()] } }];
}

const MOVES: InEachLanguage<(department: string, step: string, date: string) => string> = {
  en: (department, step, date) => `${department} moves ${step} to ${date}`,
  de: (department, step, date) => `${department} verschiebt ${step} auf den ${date}`,
};

/** A goal with another date for itself or one of its steps; nothing if it would end before it starts. */
function withDue(
  goal: Goal,
  milestone: string | undefined,
  due: IsoDate,
): { readonly goal: Goal; readonly changes: RepairChange[] } | undefined {
  const from = goal.due === undefined ? {} : { due: goal.due };
  if (milestone === undefined) {
    // No step may be due after its goal, so the steps move along.
    const milestones = goal.milestones.map((step) => (step.due > due ? { ...step, due } : step));
    const steps = goal.milestones.flatMap((step): RepairChange[] =>
      step.due > due ? [{ goal: goal.key, milestone: step.key, from: { due: step.due }, to: { due } }] : [],
    );
    if (goal.from !== undefined && goal.from > due) return undefined;
    return { goal: { ...goal, due, milestones }, changes: [{ goal: goal.key, from, to: { due } }, ...steps] };
  }
  const step = goal.milestones.find(({ key }) => key === milestone);
  if (step === undefined || (goal.from !== undefined && goal.from > due)) return undefined;
  const milestones = goal.milestones.map((other) => (other === step ? { ...step, due } : other));
  const later = goal.due !== undefined && due > goal.due;
  return {
    goal: { ...goal, milestones, ...(later ? { due } : {}) },
    changes: [
      { goal: goal.key, milestone, from: { due: step.due }, to: { due } },
      ...(later ? [{ goal: goal.key, from, to: { due } }] : []),
    ],
  };
}

function breakCircle(circle: readonly string[], plan: PlanReading): Proposal {
  const steps = circle.slice(0, MOST_STEPS_TOLD).map((step) => stepTitle(step, plan));
  const text = BREAK_CIRCLE[plan.wording.language](steps, circle.length - steps.length);
  return { kind: 'in-words', changes: [], text };
}

/** A longer circle is told in part. */
const MOST_STEPS_TOLD = 4;

const BREAK_CIRCLE: InEachLanguage<(steps: readonly string[], untold: number) => string> = {
  en: (steps, untold) =>
    `Agree which of ${en.listOf(steps)}${untold === 0 ? '' : ` and ${String(untold)} more`} can begin without what it waits for, ` +
    'and take that need out of the plan.',
  de: (steps, untold) =>
    `Einigen Sie sich, ob ${de.orList([...steps, ...(untold === 0 ? [] : [de.further(untold, 'weiterer Schritt', 'weitere Schritte')])])} ` +
    'ohne das beginnen kann, worauf es wartet, und nehmen Sie diesen Bedarf aus dem Plan.',
};
