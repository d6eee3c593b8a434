import type { CheckIn, Goal, Metric, Milestone, Plan } from '@concord/alignment-engine';

/** A plain value with its fields in the order in which a plan file is read. */
export type Fields = Readonly<Record<string, unknown>>;

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
    }),
    scopes: some(plan.scopes),
    departments: plan.departments.map(({ key, name, priorities }) =>
      fields({ key, name, priorities: some(priorities) }),
    ),
    people: some(plan.people.map(({ key, name, department, email }) => fields({ key, name, department, email }))),
    outcomes: some(
      plan.outcomes.map((o) =>
        fields({ key: o.key, statement: o.statement, for: unless('customer', o.for), weight: unless(1, o.weight) }),
      ),
    ),
    metrics: some(plan.metrics.map(metricFields)),
    influences: some(
      plan.influences.map(({ from, to, effect, confirmed, because }) =>
        fields({ from, to, effect, confirmed: unless(false, confirmed), because }),
      ),
    ),
    laws: some(plan.laws.map(({ key, says, because }) => fields({ key, says, because }))),
    facts: some(plan.facts.map(({ metric, value, mayReach }) => fields({ metric, value, mayReach }))),
    capacities: some(plan.capacities.map(({ key, name, unit, amount }) => fields({ key, name, unit, amount }))),
    goals: plan.goals.map(goalFields),
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
  });
}

/** One goal as a plan file writes it. */
export function goalFields(goal: Goal): Fields {
  return fields({
    key: goal.key,
    department: goal.department,
    title: goal.title,
    metric: goal.metric,
    target: goal.target,
    direction: goal.direction,
    baseline: goal.baseline,
    stretch: goal.stretch,
    from: goal.from,
    due: goal.due,
    scope: some(goal.scope),
    serves: some(goal.serves),
    commitment: unless('committed', goal.commitment),
    promise: unless(false, goal.promise),
    emphasis: unless(1, goal.emphasis),
    owner: goal.owner,
    status: unless('active', goal.status),
    parent: goal.parent,
    sharedWith: some(goal.sharedWith),
    uses: some(goal.uses),
    needs: some(goal.needs),
    milestones: some(goal.milestones.map(milestoneFields)),
    checkIns: some(goal.checkIns.map(checkInFields)),
  });
}

function milestoneFields({ key, title, due, value, weight, done, needs }: Milestone): Fields {
  return fields({ key, title, due, value, weight: unless(1, weight), done, needs: some(needs) });
}

function checkInFields({ on, value, confidence, note }: CheckIn): Fields {
  return fields({ on, value, confidence, note });
}

function fields(all: Fields): Fields {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** Undefined for what the format fills in by itself. */
const unless = <T>(usual: T, value: T) => (value === usual ? undefined : value);

const some = <T extends object>(value: T) => (Object.keys(value).length === 0 ? undefined : value);
