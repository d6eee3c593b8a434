import type { Goal, GoalAction, GoalTraining } from '@concord/alignment-engine';
import type { Runs } from '@concord/documents';
import { say } from '@concord/texts';
import { sayDay } from '../meeting/paper/said-on-paper.ts';
import type { PlanTold } from './plan-parts.ts';
import { departmentOf, fact, firstOf, hole, listed, nameOf, namesOf, sayAmount, sayMoney } from './said-in-plan.ts';

const MOST_ACTIONS = 30;

/** What it takes to reach a goal: actions, capacities, training, authority, and whom it helps. */
export function goalPlanTold(told: PlanTold, goal: Goal): Runs[] {
  const { actions = [], training = [], needsAuthority = [], uses } = goal;
  const capacities = Object.entries(uses);
  const nothing = actions.length + training.length + needsAuthority.length + capacities.length === 0;
  if (nothing && goal.status !== 'done')
    return [
      [hole(say('No plan stands behind it: no actions, resources, training or authority.'))],
      ...helpTold(told, goal),
    ];
  const { shown, left } = firstOf(actions, MOST_ACTIONS);
  return [
    ...shown.map((action) => fact(say('Action'), actionTold(told, action))),
    ...(left === 0 ? [] : [[say('{count, plural, one {# more action} other {# more actions}}', { count: left })]]),
    ...costTold(told, actions),
    ...(capacities.length === 0 ? [] : [fact(say('Takes'), listed(capacities.map((use) => useTold(told, use))))]),
    ...training.map((one) => fact(say('Training'), trainingTold(told, one))),
    ...needsAuthority.map((what) => fact(say('Needs the authority to'), authorityTold(told, goal, what))),
    ...helpTold(told, goal),
  ];
}

const STATES: Readonly<Record<GoalAction['state'], () => string>> = {
  open: () => say('open@@an action'),
  done: () => say('done@@an action'),
  dropped: () => say('dropped@@an action'),
};

function actionTold(told: PlanTold, { title, owner, due, cost, state }: GoalAction): string {
  const isLate = state === 'open' && due !== undefined && due < told.asOf;
  return [
    title,
    nameOf(told, owner),
    ...(due === undefined ? [] : [say('until {until}', { until: sayDay(due) })]),
    ...(cost === undefined ? [] : [sayMoney(cost, told.plan.organisation.currency)]),
    isLate ? say('late@@an action') : STATES[state](),
  ].join(', ');
}

function costTold({ plan }: PlanTold, actions: readonly GoalAction[]): Runs[] {
  const costs = actions.flatMap(({ cost, state }) => (cost === undefined || state === 'dropped' ? [] : [cost]));
  if (costs.length < 2) return [];
  const sum = costs.reduce((total, cost) => total + cost, 0);
  return [fact(say('Cost of all actions'), sayMoney(sum, plan.organisation.currency))];
}

function useTold({ capacities }: PlanTold, [key, amount]: readonly [string, number]): string {
  const capacity = capacities.get(key);
  return say('{amount} of “{capacity}”', {
    amount: sayAmount(amount, capacity?.unit),
    capacity: capacity?.name ?? key,
  });
}

function trainingTold(told: PlanTold, { title, who, due, done }: GoalTraining): string {
  const [had, todo] = [who.filter((one) => done[one] !== undefined), who.filter((one) => done[one] === undefined)];
  const until = due === undefined ? [] : [say('until {until}', { until: sayDay(due) })];
  return [
    [title, ...until].join(', '),
    ...(had.length === 0 ? [] : [say('had it: {names}', { names: namesOf(told, had) })]),
    ...(todo.length === 0 ? [] : [say('still to come: {names}', { names: namesOf(told, todo) })]),
  ].join('; ');
}

function authorityTold(told: PlanTold, { department }: Goal, what: string): Runs {
  const held = told.plan.authorities.filter((one) => one.what === what);
  const own = held.find((one) => one.department === department) ?? held[0];
  if (own === undefined) return [what, ': ', hole(say('nobody holds it.'))];
  return say('{what}: {says} ({department})', { what, says: own.says, department: departmentOf(told, own.department) });
}

function helpTold(told: PlanTold, { supports = [] }: Goal): Runs[] {
  return supports.flatMap(({ goal, because }) => {
    const helped = told.goals.get(goal);
    if (helped === undefined) return [];
    const way = { title: helped.title, department: departmentOf(told, helped.department) };
    const says = say('“{title}” of {department}', way);
    return [fact(say('Helps'), because === undefined ? says : `${says}: ${because}`)];
  });
}
