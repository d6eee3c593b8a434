import type { Organisation, Plan } from '@concord/alignment-engine';
import type { OrganisationRow } from './entities/index.ts';
import { given } from './given.ts';
import { groupBy } from './group-by.ts';
import { outcomesToRows, rowsToOutcomes } from './outcome-rows.ts';
import type { Content, ModelRows } from './plan-tables.ts';
import { promisesToRows, rowsToAuthorities, rowsToPromises, rowsToStaffing } from './promise-rows.ts';
import { columnsToReview, reviewToColumns } from './review-columns.ts';

/** Everything of a plan but its goals. */
export type PlanModel = Omit<Plan, 'goals'>;

/** The model as rows. */
export function modelToRows(plan: PlanModel): ModelRows {
  const outcomes = new Set(plan.outcomes.map(({ key }) => key));
  return {
    scopeDimension: Object.keys(plan.scopes).map((key, position) => ({ key, position })),
    scopeValue: Object.entries(plan.scopes).flatMap(([dimensionKey, values]) =>
      Object.entries(values).map(([key, share], position) => ({ dimensionKey, key, share, position })),
    ),
    department: plan.departments.map(({ key, name }, position) => ({ key, name, position })),
    priority: plan.departments.flatMap(({ key: departmentKey, priorities }) =>
      Object.entries(priorities).map(([outcomeKey, emphasis]) => ({ departmentKey, outcomeKey, emphasis })),
    ),
    person: plan.people.map(({ key, name, department, email }, position) => ({
      key,
      name,
      departmentKey: department ?? null,
      email: email ?? null,
      position,
    })),
    ...outcomesToRows(plan.outcomes),
    segment: plan.segments.map(({ key, name }, position) => ({ key, name, position })),
    segmentWeight: plan.segments.flatMap(({ key: segmentKey, weights }) =>
      Object.entries(weights).map(([outcomeKey, weight]) => ({ segmentKey, outcomeKey, weight })),
    ),
    metric: plan.metrics.map(({ key, name, unit, better, controlledBy, customerVisible, min, max }, position) => ({
      key,
      name,
      unit,
      better,
      controlledByKey: controlledBy ?? null,
      customerVisible,
      min: min ?? null,
      max: max ?? null,
      position,
    })),
    metricReading: plan.metrics.flatMap(({ key: metricKey, readings = [] }) =>
      readings.map(({ on, value }) => ({ metricKey, onDate: on, value })),
    ),
    influence: plan.influences.map(({ from, to, effect, confirmed, because }, position) => ({
      fromMetricKey: from,
      toKey: to,
      toMetricKey: outcomes.has(to) ? null : to,
      toOutcomeKey: outcomes.has(to) ? to : null,
      effect,
      confirmed,
      because: because ?? null,
      position,
    })),
    law: plan.laws.map(({ key, says, because }, position) => ({ key, says, because: because ?? null, position })),
    fact: plan.facts.map(({ metric, value, mayReach }, position) => ({
      metricKey: metric,
      value,
      mayReach: mayReach ?? null,
      position,
    })),
    capacity: plan.capacities.map(({ key, name, unit, amount }, position) => ({ key, name, unit, amount, position })),
    ...promisesToRows(plan),
  };
}

/** The model that these rows make. */
export function rowsToModel(organisation: OrganisationRow, rows: ModelRows): PlanModel {
  const priorities = groupBy(rows.priority, ({ departmentKey }) => departmentKey);
  const weights = groupBy(rows.segmentWeight, ({ segmentKey }) => segmentKey);
  const readings = groupBy(rows.metricReading, ({ metricKey }) => metricKey);
  const values = groupBy(rows.scopeValue, ({ dimensionKey }) => dimensionKey);
  return {
    ...given({ asOf: organisation.asOf }),
    organisation: rowToOrganisation(organisation),
    scopes: Object.fromEntries(
      rows.scopeDimension.map(({ key }) => [
        key,
        Object.fromEntries((values.get(key) ?? []).map((value) => [value.key, value.share])),
      ]),
    ),
    departments: rows.department.map(({ key, name }) => ({
      key,
      name,
      priorities: Object.fromEntries(
        (priorities.get(key) ?? []).map(({ outcomeKey, emphasis }) => [outcomeKey, emphasis]),
      ),
    })),
    people: rows.person.map(({ key, name, departmentKey, email }) => ({
      key,
      name,
      ...given({ department: departmentKey, email }),
    })),
    outcomes: rowsToOutcomes(rows),
    segments: rows.segment.map(({ key, name }) => ({
      key,
      name,
      weights: Object.fromEntries((weights.get(key) ?? []).map(({ outcomeKey, weight }) => [outcomeKey, weight])),
    })),
    metrics: rows.metric.map(({ key, name, unit, better, controlledByKey, customerVisible, min, max }) => ({
      key,
      name,
      unit,
      better,
      customerVisible,
      ...given({
        controlledBy: controlledByKey,
        min,
        max,
        readings: (readings.get(key) ?? null)?.map(({ onDate, value }) => ({ on: onDate, value })) ?? null,
      }),
    })),
    influences: rows.influence.map(({ fromMetricKey, toKey, effect, confirmed, because }) => ({
      from: fromMetricKey,
      to: toKey,
      effect,
      confirmed,
      ...given({ because }),
    })),
    laws: rows.law.map(({ key, says, because }) => ({ key, says, ...given({ because }) })),
    facts: rows.fact.map(({ metricKey, value, mayReach }) => ({ metric: metricKey, value, ...given({ mayReach }) })),
    capacities: rows.capacity.map(({ key, name, unit, amount }) => ({ key, name, unit, amount })),
    promises: rowsToPromises(rows),
    staffing: rowsToStaffing(rows),
    authorities: rowsToAuthorities(rows),
  };
}

/** What a plan says of its organisation; what else is set in the organisation stays as it is when a plan is stored. */
export function organisationToRow({ organisation, asOf }: PlanModel): OrganisationInPlan {
  const { key, name, vision, timeZone, currency, review } = organisation;
  return {
    key,
    name,
    vision: vision ?? null,
    timeZone: timeZone ?? null,
    asOf: asOf ?? null,
    currency: currency ?? null,
    ...reviewToColumns(review),
  };
}

type OrganisationInPlan = Omit<
  Content<OrganisationRow>,
  'language' | 'weekStartsOn' | 'anonymousInput' | 'watchedMetrics'
>;

function rowToOrganisation(row: OrganisationRow): Organisation {
  const { key, name, vision, timeZone, currency } = row;
  return { key, name, ...given({ vision, timeZone, currency, review: columnsToReview(row) }) };
}
