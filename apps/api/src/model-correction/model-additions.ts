import type { PlanModel } from '@concord/persistence';
import { say } from '@concord/texts';
import { stated } from '../goal/goal-from-input.ts';
import { keyFromTitle } from '../goal/key-from-title.ts';
import type {
  DepartmentCorrection,
  NewDepartment,
  NewMetric,
  NewOutcome,
  NewPerson,
} from './model-correction.inputs.ts';

/** The business with one department more; a text says why it cannot have it. */
export function withNewDepartment(model: PlanModel, { name, key }: NewDepartment): PlanModel | string {
  const { departments } = model;
  const twin = namedLike(departments, name);
  if (twin) return say('There is a department “{name}” already. Give this one another name.', { name: twin.name });
  const added = {
    key: key ?? keyFromTitle(name, keysOf(departments), 'department'),
    name: name.trim(),
    priorities: {},
  };
  return { ...model, departments: [...departments, added] };
}

export function withDepartmentName(model: PlanModel, { key, name }: DepartmentCorrection): PlanModel | string {
  const { departments } = model;
  if (!departments.some((one) => one.key === key))
    return say('There is no department "{key}". It may have been removed; reload the page.', { key });
  const others = departments.filter((one) => one.key !== key);
  const twin = namedLike(others, name);
  if (twin) return say('There is a department “{name}” already. Give this one another name.', { name: twin.name });
  return {
    ...model,
    departments: departments.map((one) => (one.key === key ? { ...one, name: name.trim() } : one)),
  };
}

/** The business with one person more; two of one name are told apart by their addresses. */
export function withNewPerson(model: PlanModel, { name, email, department, key }: NewPerson): PlanModel | string {
  const { people } = model;
  const address = email?.trim() || undefined;
  const twin = people.find((one) => one.name === name.trim() && one.email?.toLowerCase() === address?.toLowerCase());
  if (twin) return say('“{name}” is in the plan already. Use them, or write another name.', { name: twin.name });
  const added = {
    key: key ?? keyFromTitle(name, keysOf(people), 'person'),
    name: name.trim(),
    ...stated('email', address),
    ...stated('department', department),
  };
  return { ...model, people: [...people, added] };
}

export function withNewOutcome(model: PlanModel, { key, statement, for: audience, weight }: NewOutcome): PlanModel {
  const made = { key: key ?? keyFromTitle(statement, movedKeys(model), 'outcome'), statement: statement.trim() };
  return { ...model, outcomes: [...model.outcomes, { ...made, for: audience, weight }] };
}

/** The business with one metric more; a text says why it cannot have it. */
export function withNewMetric(model: PlanModel, wanted: NewMetric): PlanModel | string {
  const { name, unit, better, min, max, controlledBy, customerVisible, key } = wanted;
  const twin = namedLike(model.metrics, name);
  if (twin)
    return say('There is a metric “{name}” already. Use that one, or give this one another name.', { name: twin.name });
  const added = {
    key: key ?? keyFromTitle(name, movedKeys(model), 'metric'),
    name: name.trim(),
    unit: unit.trim(),
    better: better ?? 'neither',
    customerVisible: customerVisible ?? false,
    ...stated('min', min),
    ...stated('max', max),
    ...stated('controlledBy', controlledBy),
  };
  return { ...model, metrics: [...model.metrics, added] };
}

/** Two that nobody could tell apart in a list. */
function namedLike<Entry extends { readonly name: string }>(entries: readonly Entry[], name: string) {
  const plain = name.trim().toLowerCase();
  return entries.find((one) => one.name.toLowerCase() === plain);
}

function keysOf(entries: readonly { readonly key: string }[]): Set<string> {
  return new Set(entries.map(({ key }) => key));
}

/** No key names both a metric and an outcome. */
function movedKeys({ outcomes, metrics }: PlanModel): Set<string> {
  return keysOf([...outcomes, ...metrics]);
}
