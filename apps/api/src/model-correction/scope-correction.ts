import type { PlanModel } from '@concord/persistence';
import { say } from '@concord/texts';
import type { ScopeCorrection } from './corrections.inputs.ts';

/** The business cut in this way; a text says why it cannot be. */
export function withScope(model: PlanModel, { dimension, values }: ScopeCorrection): PlanModel | string {
  const twice = values.find(({ key }, i) => values.findIndex((one) => one.key === key) !== i);
  if (twice) return say('“{value}” stands there twice. Give each value a name of its own.', { value: twice.key });
  if (values.length === 0) return say('Give “{dimension}” at least one value, or remove it.', { dimension });
  const shares = Object.fromEntries(values.map(({ key, share }) => [key, share]));
  return { ...model, scopes: { ...model.scopes, [dimension]: shares } };
}

export function withoutScope(model: PlanModel, dimension: string): PlanModel | string {
  if (!Object.hasOwn(model.scopes, dimension))
    return say('Nothing cuts the business by "{dimension}". It may have been removed; reload the page.', { dimension });
  const kept = Object.entries(model.scopes).filter(([key]) => key !== dimension);
  return { ...model, scopes: Object.fromEntries(kept) };
}
