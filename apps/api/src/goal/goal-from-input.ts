import type { Goal, Milestone, Target } from '@concord/alignment-engine';
import type { GoalInput, MilestoneInput, TargetInput } from './goal.inputs.ts';
import { keyFromTitle } from './key-from-title.ts';

/** The goal that an input states; what inputs do not hold is taken from the goal as it was. */
export function goalFromInput(key: string, input: GoalInput, before?: Goal): Goal {
  return {
    key,
    department: input.department,
    title: input.title.trim(),
    scope: Object.fromEntries((input.scope ?? []).map(({ dimension, values }) => [dimension, values])),
    serves: Object.fromEntries((input.serves ?? []).map(({ outcome, effect }) => [outcome, effect])),
    commitment: input.commitment,
    promise: input.promise,
    emphasis: input.emphasis,
    status: input.status,
    sharedWith: input.sharedWith ?? [],
    uses: Object.fromEntries((input.uses ?? []).map(({ capacity, amount }) => [capacity, amount])),
    needs: input.needs ?? [],
    milestones: input.milestones ? milestonesFromInput(input.milestones, before) : (before?.milestones ?? []),
    checkIns: before?.checkIns ?? [],
    ...stated('metric', input.metric),
    ...stated('target', targetFromInput(input.target)),
    ...stated('stretch', targetFromInput(input.stretch)),
    ...stated('direction', input.direction),
    ...stated('baseline', input.baseline),
    ...stated('from', input.from),
    ...stated('due', input.due),
    ...stated('owner', input.owner),
    ...stated('parent', input.parent),
    ...planBehind(input, before),
  };
}

/** What stands behind a goal and beside it: an input that says nothing of it leaves it as it is. */
function planBehind({ contact, succeeds }: GoalInput, before: Goal | undefined): Partial<Goal> {
  return {
    ...stated('contact', contact === undefined ? before?.contact : contact),
    ...stated('roles', before?.roles),
    ...stated('actions', before?.actions),
    ...stated('training', before?.training),
    ...stated('needsAuthority', before?.needsAuthority),
    ...stated('supports', before?.supports),
    ...stated('succeeds', succeeds === undefined ? before?.succeeds : succeeds),
    ...stated('review', before?.review),
  };
}

/** GraphQL says null for "not set"; a plan leaves the field out. */
export function stated<Name extends string, Value>(
  name: Name,
  value: Value | null | undefined,
): { [name in Name]?: Value } {
  return (value == null ? {} : { [name]: value }) as { [name in Name]?: Value };
}

function targetFromInput(input: TargetInput | null | undefined): Target | undefined {
  if (!input) return undefined;
  const { atLeast, atMost, exactly, between } = input;
  if (atLeast != null) return { atLeast };
  if (atMost != null) return { atMost };
  if (exactly != null) return { exactly };
  return between ? { between: [between.low, between.high] } : undefined;
}

function milestonesFromInput(inputs: readonly MilestoneInput[], before: Goal | undefined): Milestone[] {
  const taken = new Set(inputs.flatMap(({ key }) => key ?? []));
  return inputs.map(({ key: given, title, due, value, weight, done, needs }) => {
    const key = given ?? keyFromTitle(title, taken);
    taken.add(key);
    const was = before?.milestones.find((milestone) => milestone.key === key);
    return {
      key,
      title: title.trim(),
      due,
      weight,
      needs: needs ?? [],
      ...stated('owner', was?.owner),
      ...stated('roles', was?.roles),
      ...stated('value', value),
      ...stated('done', done),
    };
  });
}
