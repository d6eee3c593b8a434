import { readNumber } from '../../components/read-number.ts';
import type { GoalInput, TargetInput } from '../../graphql/operations.ts';
import type { GoalFormValues, MilestoneValues, TargetValues } from './goal-form-values.ts';

/** The goal as the API takes it: what is empty is left out. Call it when `findProblems` finds nothing. */
export function toGoalInput(values: GoalFormValues): GoalInput {
  const target = toTargetInput(values.target);
  const stretch = toTargetInput(values.stretch);
  return {
    title: values.title.trim(),
    department: values.department,
    commitment: values.commitment,
    promise: values.promise,
    status: values.status,
    contact: values.contact === '' ? null : values.contact,
    succeeds: values.succeeds === '' ? null : values.succeeds,
    sharedWith: values.sharedWith,
    scope: Object.entries(values.scope)
      .filter(([, chosen]) => chosen.length > 0)
      .map(([dimension, chosen]) => ({ dimension, values: chosen })),
    serves: values.serves.map(({ outcome, effect }) => ({ outcome, effect: readNumber(effect) ?? 0 })),
    uses: values.uses.map(({ capacity, amount }) => ({ capacity, amount: readNumber(amount) ?? 0 })),
    needs: values.needs.map(({ of }) => of),
    milestones: values.milestones.map(toMilestoneInput),
    ...(target === undefined ? {} : { target }),
    ...(stretch === undefined ? {} : { stretch }),
    ...stated('metric', values.metric),
    ...stated('owner', values.owner),
    ...stated('parent', values.parent),
    ...stated('from', values.from),
    ...stated('due', values.due),
    ...(values.direction === '' ? {} : { direction: values.direction }),
    ...statedNumber('baseline', values.baseline),
    ...statedNumber('emphasis', values.emphasis),
  };
}

function toMilestoneInput(milestone: MilestoneValues) {
  return {
    title: milestone.title.trim(),
    due: milestone.due,
    needs: milestone.needs,
    ...stated('key', milestone.key),
    ...stated('done', milestone.done),
    ...statedNumber('value', milestone.value),
    ...statedNumber('weight', milestone.weight),
  };
}

function toTargetInput({ kind, low, high }: TargetValues): TargetInput | undefined {
  const value = readNumber(low);
  if (kind === '' || value === undefined) return undefined;
  switch (kind) {
    case 'AT_LEAST':
      return { atLeast: value };
    case 'AT_MOST':
      return { atMost: value };
    case 'EXACTLY':
      return { exactly: value };
    case 'BETWEEN':
      return { between: { low: value, high: readNumber(high) ?? value } };
  }
}

function stated<Name extends string>(name: Name, text: string): { [key in Name]?: string } {
  return text === '' ? {} : ({ [name]: text } as { [key in Name]: string });
}

function statedNumber<Name extends string>(name: Name, text: string): { [key in Name]?: number } {
  const value = readNumber(text);
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]: number });
}
