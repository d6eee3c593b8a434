import type { Goal, Plan } from '@concord/alignment-engine';

/**
 * What the author of a plan could write down so that more of it can be checked; the most useful first. Empty where
 * every rule has something to look at.
 */
export function nextSteps(plan: Plan): string[] {
  const active = plan.goals.filter(({ status }) => status === 'active');
  if (active.length === 0) return [FIRST_GOALS];
  return [
    ...otherDepartments(plan, active),
    ...numbers(active),
    ...(plan.outcomes.length === 0 ? [OUTCOMES] : []),
    ...(plan.outcomes.length > 0 && !active.some(touchesOutcome(plan)) ? [EFFECTS] : []),
    ...(plan.laws.length === 0 ? [LAWS] : []),
    ...(plan.capacities.length === 0 || !active.some(({ uses }) => Object.keys(uses).length > 0) ? [CAPACITIES] : []),
    ...(active.some(waits) ? [] : [NEEDS]),
  ];
}

const FIRST_GOALS =
  'Write down goals. A department and a title are enough to begin with; with a metric, a target, a baseline and dates, a goal can be compared with the others.';
const OUTCOMES =
  'Name outcomes: what customers shall experience, in their words, with a weight. Then conflicts that put more at stake come first.';
const EFFECTS =
  'Say what the goals do for the outcomes: “serves” on a goal, or influences from its metric. Then goals that undo each other’s effect are found.';
const LAWS =
  'State laws: how metrics are tied together, such as “promised-days >= lead-time + 1”. Then targets on different metrics that cannot hold together are found.';
const CAPACITIES =
  'State capacities and what each goal uses of them. Then days on which too much is asked for are found.';
const NEEDS = 'Say what must be finished first, with “needs” and due days. Then dates that come too late are found.';

function otherDepartments({ departments }: Plan, active: readonly Goal[]): string[] {
  const [first, ...others] = [...new Set(active.map(({ department }) => department))];
  if (others.length > 0) return [];
  const name = departments.find(({ key }) => key === first)?.name ?? first;
  return [`Add the goals of other departments: conflicts are between departments, and only ${name} has active goals.`];
}

function numbers(active: readonly Goal[]): string[] {
  const without = active.filter(({ metric, target }) => metric === undefined || target === undefined);
  if (without.length === 0) return [];
  const named = without.slice(0, MOST_NAMED).map(({ key }) => key);
  const which = without.length > MOST_NAMED ? `${named.join(', ')}, …` : named.join(', ');
  return [`Give goals a metric and a target, so that they can be compared. Still without one of the two: ${which}.`];
}

const MOST_NAMED = 5;

function touchesOutcome({ influences }: Plan): (goal: Goal) => boolean {
  const influencing = new Set(influences.map(({ from }) => from));
  return ({ serves, metric }) => Object.keys(serves).length > 0 || (metric !== undefined && influencing.has(metric));
}

function waits({ needs, milestones }: Goal): boolean {
  return needs.length > 0 || milestones.some((milestone) => milestone.needs.length > 0);
}
