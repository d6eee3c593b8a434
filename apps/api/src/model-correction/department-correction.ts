import type { PlanModel } from '@concord/persistence';
import { say } from '@concord/texts';
import type { DepartmentCorrection, PriorityInput } from './corrections.inputs.ts';
import { namedLike } from './named-like.ts';

type Priorities = PlanModel['departments'][number]['priorities'];

/** The business with a department called so; a text says why it cannot be. */
export function withDepartmentAs(
  model: PlanModel,
  { key, name, priorities }: DepartmentCorrection,
): PlanModel | string {
  const { departments } = model;
  const department = departments.find((one) => one.key === key);
  if (!department) return say('There is no department "{key}". It may have been removed; reload the page.', { key });
  const others = departments.filter((one) => one !== department);
  const twin = name == null ? undefined : namedLike(others, name);
  if (twin) return say('There is a department “{name}” already. Give this one another name.', { name: twin.name });
  const corrected = {
    ...department,
    name: name?.trim() ?? department.name,
    priorities: withPriorities(department.priorities, priorities),
  };
  return { ...model, departments: departments.map((one) => (one === department ? corrected : one)) };
}

/** An emphasis of 0 takes an outcome out of the ranking. */
export function withPriorities(before: Priorities, wanted: readonly PriorityInput[] | null | undefined): Priorities {
  const given = (wanted ?? []).map(({ outcome, emphasis }) => [outcome, emphasis] as const);
  const all = Object.entries({ ...before, ...Object.fromEntries(given) });
  return Object.fromEntries(all.filter(([, emphasis]) => emphasis !== 0));
}
