import type * as engine from '@concord/alignment-engine';
import { toMetric } from '../business-model/business-model.graphql-types.ts';
import { toLaw } from '../business-model/to-law.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { must } from '../judgement/must.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import {
  type CapacityLoad,
  CapacityUser,
  type DifferingPromises,
  type LawClash,
  PromisedValue,
} from './evidence.graphql-types.ts';

interface Promises extends engine.DifferingPromises {
  /** In the order of the values. */
  readonly goals: readonly string[];
}

export function toPromises(
  reader: OrganisationReader,
  judgement: Judgement,
  { end, values, goals }: Promises,
): DifferingPromises {
  return {
    end,
    values: goals.map((key, place) =>
      Object.assign(new PromisedValue(reader, judgement, key), { value: rounded(values[place] ?? Number.NaN) }),
    ),
  };
}

export function toClash(
  reader: OrganisationReader,
  { metrics }: Judgement,
  { laws, facts, bounds, shortage, gap }: engine.LawClash,
): LawClash {
  return {
    laws: laws.map(({ law, ...stated }) => toLaw(metrics, { key: law, ...stated })),
    facts: facts.map(({ metric, value }) => ({ metric: toMetric(reader, must(metrics, metric)), value })),
    bounds: bounds.map(({ metric, ...bound }) => ({ metric: toMetric(reader, must(metrics, metric)), ...bound })),
    shortage: rounded(shortage),
    gap: gap ? { value: rounded(gap.value), unit: gap.unit } : null,
  };
}

export function toLoad(reader: OrganisationReader, judgement: Judgement, load: engine.CapacityLoad): CapacityLoad {
  const toUser = ({ goal, amount }: engine.CapacityUse): CapacityUser =>
    Object.assign(new CapacityUser(reader, judgement, goal), { amount: rounded(amount) });
  return {
    ...load,
    capacity: must(judgement.capacities, load.capacity),
    amount: rounded(load.amount),
    peak: rounded(load.peak),
    to: load.to ?? null,
    days: load.days ?? null,
    users: load.users.map(toUser),
    usersOfRun: load.usersOfRun.map(toUser),
  };
}
