import type { Capacity, CustomerOutcome, Department, Influence, Law, Metric, Plan } from '@concord/alignment-engine';
import { businessOf, type Business } from './business.ts';
import { goalOf } from './goals.ts';
import { SeededChance } from './seeded-chance.ts';

export const AS_OF = '2026-07-01';

/**
 * A made-up organisation that is the same for the same size and seed. Metrics are a fifth of the goals,
 * outcomes a fiftieth; a few metrics and outcomes are in many goals' minds and most in few; departments
 * grow slowly; three percent of the goals are about metrics that laws tie together.
 */
export function organisation(goals: number, seed = 1): Plan {
  const chance = new SeededChance(seed);
  const business = businessOf(goals, chance);
  return {
    organisation: { key: 'made-up', name: 'Made-up Works' },
    scopes: { region: { north: 40, south: 30, east: 20, west: 10 } },
    departments: business.departments.map((key): Department => ({
      key,
      name: `Department ${key.slice(1)}`,
      priorities: {},
    })),
    people: business.people.map((key) => ({ key, name: key })),
    outcomes: outcomesOf(business, chance),
    metrics: metricsOf(business),
    influences: influencesOf(business, chance),
    laws: lawsOf(business),
    facts: [],
    capacities: business.capacities.map((key): Capacity => ({
      key,
      name: `Line ${key.slice(1)}`,
      unit: 'hours a week',
      amount: 400,
    })),
    promises: [],
    staffing: [],
    authorities: [],
    segments: [],
    goals: Array.from({ length: goals }, (_, i) => goalOf(i, business, chance)),
  };
}

function outcomesOf({ outcomes }: Business, chance: SeededChance): CustomerOutcome[] {
  return outcomes.map((key) => ({
    key,
    statement: `I get what ${key} stands for`,
    for: 'customer',
    weight: 1 + chance.below(10),
  }));
}

function metricsOf({ metrics, departments }: Business): Metric[] {
  return metrics.map(({ key, rises }, i) => ({
    key,
    name: `Measure ${String(i)}`,
    unit: 'days',
    better: rises ? 'higher' : 'lower',
    controlledBy: departments[i % departments.length] as string,
    customerVisible: false,
  }));
}

/** Most metrics lead to an outcome, some to two, and some through other metrics. */
function influencesOf({ metrics, outcomes }: Business, chance: SeededChance): Influence[] {
  return metrics.flatMap(({ key }, i) => {
    const targets = new Set<string>();
    if (chance.happens(0.6)) targets.add(outcomes[chance.popular(outcomes.length)] as string);
    if (chance.happens(0.2)) targets.add(outcomes[chance.popular(outcomes.length)] as string);
    const other = metrics[chance.below(metrics.length)]?.key;
    if (chance.happens(0.25) && other !== undefined && other !== key) targets.add(other);
    return [...targets].map((to): Influence => ({
      from: key,
      to,
      effect: Math.round(chance.between(0.2, 1) * 10) / (chance.happens(0.5) ? 10 : -10),
      confirmed: chance.happens(0.6),
      ...(i % 3 === 0 ? { because: `Measure ${String(i)} takes time from others` } : {}),
    }));
  });
}

/** Two metrics each that may be only so far apart, and every sixth time a sum of two more. */
function lawsOf({ tied, metrics }: Business): Law[] {
  return tied.map(([a, b, c], i) => {
    const [one, two, three] = [metrics[a], metrics[b], c === undefined ? undefined : metrics[c]];
    const usual = (one?.usual ?? 0) - (two?.usual ?? 0) - 0.5 * (three?.usual ?? 0);
    const right = three === undefined ? `${two?.key ?? ''}` : `${two?.key ?? ''} + 0.5 * ${three.key}`;
    return { key: `law${String(i)}`, says: `${one?.key ?? ''} >= ${right} + ${String(Math.round(usual - 5))}` };
  });
}
