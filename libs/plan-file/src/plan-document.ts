import type { CustomerOutcome, Metric, Plan } from '@concord/alignment-engine';
import { type Fields, fields, someOf, unless } from './document-fields.ts';
import { goalFields, reviewFields } from './goal-document.ts';
import { authorityFields, promiseFields, staffingFields } from './promise-document.ts';

/**
 * The plan as the shortest plan file says it: fields in the documented order, defaults and empty lists left out.
 * `fillDefaults` turns it back into the same plan.
 */
export function planDocument(plan: Plan): Fields {
  return fields({
    plan: 1,
    asOf: plan.asOf,
    organisation: fields({
      key: plan.organisation.key,
      name: plan.organisation.name,
      vision: plan.organisation.vision,
      timeZone: plan.organisation.timeZone,
      currency: plan.organisation.currency,
      review: reviewFields(plan.organisation.review),
    }),
    scopes: someOf(plan.scopes),
    departments: plan.departments.map(({ key, name, priorities }) =>
      fields({ key, name, priorities: someOf(priorities) }),
    ),
    people: someOf(plan.people.map(({ key, name, department, email }) => fields({ key, name, department, email }))),
    outcomes: someOf(plan.outcomes.map(outcomeFields)),
    segments: someOf(plan.segments.map(({ key, name, weights }) => fields({ key, name, weights: someOf(weights) }))),
    metrics: someOf(plan.metrics.map(metricFields)),
    influences: someOf(
      plan.influences.map(({ from, to, effect, confirmed, because }) =>
        fields({ from, to, effect, confirmed: unless(false, confirmed), because }),
      ),
    ),
    laws: someOf(plan.laws.map(({ key, says, because }) => fields({ key, says, because }))),
    facts: someOf(plan.facts.map(({ metric, value, mayReach }) => fields({ metric, value, mayReach }))),
    capacities: someOf(plan.capacities.map(({ key, name, unit, amount }) => fields({ key, name, unit, amount }))),
    promises: someOf(plan.promises.map(promiseFields)),
    staffing: someOf(plan.staffing.map(staffingFields)),
    authorities: someOf(plan.authorities.map(authorityFields)),
    goals: plan.goals.map(goalFields),
  });
}

function outcomeFields(outcome: CustomerOutcome): Fields {
  const { key, statement, for: audience, weight, story, storyParts = [], review } = outcome;
  return fields({
    key,
    statement,
    for: unless('customer', audience),
    weight: unless(1, weight),
    story,
    storyParts: someOf(
      storyParts.map((part) => fields({ key: part.key, says: part.says, carriedBy: someOf(part.carriedBy) })),
    ),
    review: reviewFields(review),
  });
}

function metricFields(metric: Metric): Fields {
  return fields({
    key: metric.key,
    name: metric.name,
    unit: metric.unit,
    better: unless('neither', metric.better),
    controlledBy: metric.controlledBy,
    customerVisible: unless(false, metric.customerVisible),
    min: metric.min,
    max: metric.max,
    readings: someOf((metric.readings ?? []).map(({ on, value }) => fields({ on, value }))),
  });
}
