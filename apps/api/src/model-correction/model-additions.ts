import type { PlanModel } from '@concord/persistence';
import { say } from '@concord/texts';
import { stated } from '../goal/goal-from-input.ts';
import { keyFromTitle } from '../goal/key-from-title.ts';
import { InvalidInputError } from '../graphql/user-error.ts';
import { changedReadings } from '../metric/changed-readings.ts';
import { storyProblems, withStory } from '../story/story-from-input.ts';
import type { NewCapacity, NewDepartment, NewLaw, NewMetric, NewOutcome, NewPerson } from './additions.inputs.ts';
import { withPriorities } from './department-correction.ts';
import { namedLike } from './named-like.ts';

/** The business with one department more; a text says why it cannot have it. */
export function withNewDepartment(model: PlanModel, { name, key, priorities }: NewDepartment): PlanModel | string {
  const { departments } = model;
  const twin = namedLike(departments, name);
  if (twin) return say('There is a department “{name}” already. Give this one another name.', { name: twin.name });
  const added = {
    key: key ?? keyFromTitle(name, keysOf(departments), 'department'),
    name: name.trim(),
    priorities: withPriorities({}, priorities),
  };
  return { ...model, departments: [...departments, added] };
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

/** The business with one outcome more; a text says why it cannot have it. */
export function withNewOutcome(model: PlanModel, wanted: NewOutcome): PlanModel | string {
  const { key, statement, for: audience, weight, story, review } = wanted;
  const made = { key: key ?? keyFromTitle(statement, movedKeys(model), 'outcome'), statement: statement.trim() };
  const rhythm = review ? { every: review.every, ...stated('last', review.last) } : undefined;
  const added = { ...made, for: audience, weight, ...stated('review', rhythm) };
  const [problem] = story ? storyProblems(story) : [];
  if (problem !== undefined) return problem.message;
  return { ...model, outcomes: [...model.outcomes, story ? withStory(added, story) : added] };
}

/** The business with one metric more; a text says why it cannot have it. */
export function withNewMetric(model: PlanModel, wanted: NewMetric): PlanModel | string {
  const { name, unit, better, min, max, controlledBy, customerVisible, key } = wanted;
  const readings = changedReadings([], { set: wanted.readings ?? [], remove: [] });
  if (readings instanceof InvalidInputError) return readings.message;
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
    ...stated('readings', readings.length === 0 ? undefined : readings),
  };
  return { ...model, metrics: [...model.metrics, added] };
}

/** The business with one law more; whether it can be read is checked with the whole plan. */
export function withNewLaw(model: PlanModel, { says, because, key }: NewLaw): PlanModel {
  const added = { key: key ?? keyFromTitle(because?.trim() || says, keysOf(model.laws), 'law'), says: says.trim() };
  return { ...model, laws: [...model.laws, { ...added, ...stated('because', because?.trim() || undefined) }] };
}

/** The business with one capacity more; a text says why it cannot have it. */
export function withNewCapacity(model: PlanModel, { name, unit, amount, key }: NewCapacity): PlanModel | string {
  const { capacities } = model;
  const twin = namedLike(capacities, name);
  if (twin) return say('There is a capacity “{name}” already. Give this one another name.', { name: twin.name });
  const made = key ?? keyFromTitle(name, keysOf(capacities), 'capacity');
  return { ...model, capacities: [...capacities, { key: made, name: name.trim(), unit: unit.trim(), amount }] };
}

function keysOf(entries: readonly { readonly key: string }[]): Set<string> {
  return new Set(entries.map(({ key }) => key));
}

/** No key names both a metric and an outcome. */
function movedKeys({ outcomes, metrics }: PlanModel): Set<string> {
  return keysOf([...outcomes, ...metrics]);
}
