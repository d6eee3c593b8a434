import type { Goal } from '@concord/alignment-engine';
import type { Asked, FieldChange } from '@concord/persistence';
import { say } from '@concord/texts';
import type { Judgement } from '../judgement/judgement.ts';

/** Fields of a goal that concern nobody else. */
const OWN_MATTERS: ReadonlySet<string> = new Set([
  'checkIns',
  'milestones',
  'emphasis',
  'status',
  'stretch',
  'baseline',
  'contact',
  'review',
  'succeeds',
  'actions',
  'training',
  // Those who are helped have agreed to it.
  'supports',
]);

/** Whether a change is one that others have to agree to. */
export function concernsOthers(changes: readonly FieldChange[]): boolean {
  return changes.some(({ field }) => !OWN_MATTERS.has(field));
}

/**
 * Who is to be asked about a goal: its owner, and each other department whose outcomes or metrics it touches, by its
 * own word or directly through what it measures. Each once, with the first reason.
 */
export function askedAbout(goal: Goal, judgement: Judgement): Asked[] {
  const departments = new Map<string, string>();
  const ask = (department: string | undefined, because: string) => {
    if (department === undefined || department === goal.department || departments.has(department)) return;
    departments.set(department, because);
  };
  for (const key of goal.sharedWith) ask(key, say('You carry it together.'));
  const moved = movedBy(goal, judgement);
  const measured = goal.metric === undefined ? [] : [goal.metric];
  for (const key of [...measured, ...moved].filter((one) => judgement.metrics.has(one))) {
    const metric = judgement.metrics.get(key);
    ask(metric?.controlledBy, say('It moves “{name}”, which you control.', { name: metric?.name ?? key }));
  }
  for (const key of [...Object.keys(goal.serves), ...moved]) {
    const statement = judgement.outcomes.get(key)?.statement;
    if (statement === undefined) continue;
    for (const department of judgement.model.departments) {
      if ((department.priorities[key] ?? 0) > 0)
        ask(department.key, say('It touches “{statement}”, which you rank.', { statement }));
    }
  }
  return [
    ...(goal.owner === undefined
      ? []
      : [{ asked: 'owner' as const, askedKey: goal.owner, because: say('You own it.') }]),
    ...Array.from(departments, ([askedKey, because]) => ({ asked: 'department' as const, askedKey, because })),
  ];
}

/** Metrics and outcomes that what it measures acts on directly. */
function movedBy({ metric }: Goal, { influences }: Judgement): string[] {
  return metric === undefined ? [] : (influences.get(metric) ?? []).map(({ to }) => to);
}
