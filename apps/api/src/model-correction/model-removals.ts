import type { PlanModel } from '@concord/persistence';
import { say } from '@concord/texts';
import type { ModelCorrectionInput } from './model-correction.inputs.ts';

/** The business without something; whether anything still uses it is looked at when all corrections are made. */
export function withRemoval(
  model: PlanModel,
  { removeDepartment, removePerson, removeOutcome, removeMetric, removeCapacity }: ModelCorrectionInput,
): PlanModel | string | undefined {
  if (removeDepartment != null)
    return without(
      model,
      'departments',
      removeDepartment,
      say('There is no department "{key}". It may have been removed; reload the page.', { key: removeDepartment }),
    );
  if (removePerson != null)
    return without(
      model,
      'people',
      removePerson,
      say('There is no person "{key}". They may have been removed; reload the page.', { key: removePerson }),
    );
  if (removeOutcome != null) return withoutOutcome(model, removeOutcome);
  if (removeMetric != null)
    return without(
      model,
      'metrics',
      removeMetric,
      say('There is no metric "{key}". It may have been removed; reload the page.', { key: removeMetric }),
    );
  return removeCapacity == null
    ? undefined
    : without(
        model,
        'capacities',
        removeCapacity,
        say('There is no capacity "{key}". It may have been removed; reload the page.', { key: removeCapacity }),
      );
}

/** What departments stress, and how much it matters to whom, goes with it: nobody can rank what is not there. */
function withoutOutcome(model: PlanModel, key: string): PlanModel | string {
  const missing = say('There is no outcome "{key}". It may have been removed; reload the page.', { key });
  const rest = without(model, 'outcomes', key, missing);
  if (typeof rest === 'string') return rest;
  return {
    ...rest,
    departments: rest.departments.map((one) => ({ ...one, priorities: withoutKey(one.priorities, key) })),
    segments: rest.segments.map((one) => ({ ...one, weights: withoutKey(one.weights, key) })),
  };
}

function withoutKey(of: Readonly<Record<string, number>>, key: string): Record<string, number> {
  return Object.fromEntries(Object.entries(of).filter(([one]) => one !== key));
}

type Section = 'departments' | 'people' | 'outcomes' | 'metrics' | 'capacities';

function without(model: PlanModel, section: Section, key: string, missing: string): PlanModel | string {
  const entries: readonly { readonly key: string }[] = model[section];
  if (!entries.some((entry) => entry.key === key)) return missing;
  return { ...model, [section]: entries.filter((entry) => entry.key !== key) };
}
