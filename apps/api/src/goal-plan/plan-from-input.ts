import type { Authority, Goal, GoalAction, GoalTraining, Milestone, Roles } from '@concord/alignment-engine';
import { stated } from '../goal/goal-from-input.ts';
import { keyFromTitle } from '../goal/key-from-title.ts';
import type {
  AuthorityInput,
  GoalActionInput,
  GoalPlanInput,
  GoalTrainingInput,
  MilestoneRolesInput,
  RolesInput,
} from './goal-plan.inputs.ts';

/** The goal with what shall stand behind it; lists that are not given, and those that stay empty, are as they were. */
export function goalWithPlan(goal: Goal, input: GoalPlanInput): Goal {
  const { actions, training, needsAuthority, roles, ...others } = goal;
  return {
    ...others,
    milestones: input.milestones ? goal.milestones.map(withRoles(input.milestones)) : goal.milestones,
    ...listed('actions', input.actions ? actionsFrom(input.actions) : actions),
    ...listed('training', input.training ? trainingFrom(input.training) : training),
    ...listed('needsAuthority', input.needsAuthority ?? needsAuthority),
    ...stated('roles', input.roles ? rolesFrom(input.roles) : roles),
  };
}

export function authorityFrom(key: string, input: AuthorityInput): Authority {
  return {
    key,
    department: input.department,
    what: input.what.trim(),
    says: input.says.trim(),
    ...stated('upTo', input.upTo),
    ...stated('unit', input.unit?.trim() || undefined),
    ...stated('from', input.from),
    ...stated('until', input.until),
    ...stated('approvedBy', input.approvedBy),
  };
}

function actionsFrom(inputs: readonly GoalActionInput[]): GoalAction[] {
  return keyed(inputs, 'action').map(({ key, title, owner, due, cost, state, contact, roles }) => ({
    key,
    title: title.trim(),
    state,
    ...stated('owner', owner),
    ...stated('due', due),
    ...stated('cost', cost),
    ...stated('contact', contact),
    ...stated('roles', roles ? rolesFrom(roles) : undefined),
  }));
}

function trainingFrom(inputs: readonly GoalTrainingInput[]): GoalTraining[] {
  return keyed(inputs, 'training').map(({ key, title, due, trainees }) => ({
    key,
    title: title.trim(),
    who: trainees.map(({ person }) => person),
    done: Object.fromEntries(trainees.flatMap(({ person, doneOn }) => (doneOn == null ? [] : [[person, doneOn]]))),
    ...stated('due', due),
  }));
}

/** Gives those a key that have none. */
function keyed<Input extends { readonly key?: string | null; readonly title: string }>(
  inputs: readonly Input[],
  otherwise: string,
): (Input & { readonly key: string })[] {
  const taken = new Set(inputs.flatMap(({ key }) => key ?? []));
  return inputs.map((input) => {
    const key = input.key ?? keyFromTitle(input.title, taken, otherwise);
    taken.add(key);
    return { ...input, key };
  });
}

/** Nobody has a part: then there are no roles to tell. */
function rolesFrom({ responsible, consulted, informed }: RolesInput): Roles | undefined {
  return responsible.length + consulted.length + informed.length === 0
    ? undefined
    : { responsible, consulted, informed };
}

function withRoles(inputs: readonly MilestoneRolesInput[]): (milestone: Milestone) => Milestone {
  const byKey = new Map(inputs.map((input) => [input.milestone, input]));
  return (milestone) => {
    const input = byKey.get(milestone.key);
    if (input === undefined) return milestone;
    const { owner, roles, ...others } = milestone;
    return {
      ...others,
      ...stated('owner', input.owner === undefined ? owner : input.owner),
      ...stated('roles', input.roles ? rolesFrom(input.roles) : roles),
    };
  };
}

function listed<Name extends string, Entry>(name: Name, list: readonly Entry[] | undefined) {
  return stated(name, list?.length ? list : undefined);
}
