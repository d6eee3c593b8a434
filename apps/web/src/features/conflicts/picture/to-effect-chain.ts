import { formatSigned } from '@concord/charts';
import type { EffectPathPartsFragment } from '../../../graphql/operations.ts';
import type { Chain } from './converging-picture.tsx';

/**
 * The way from a goal to an outcome as a chain of boxes: the goal, the metrics on the way, and on each arrow what it
 * does. The first arrow says which way the goal moves its metric, which follows from the signs of the whole way.
 *
 * @param kind whether the whole way helps or hurts, for the last arrow.
 * @example
 * toEffectChain(path, 'helps').links; // [{ label: 'moves it down', … }, { label: 'helps: lowers −0.80', … }]
 */
export function toEffectChain(path: EffectPathPartsFragment, kind: 'helps' | 'hurts'): Chain {
  const { goal, hops } = path;
  if (path.direct || hops.length === 0) {
    return {
      key: `${goal.key} ${kind}`,
      boxes: [{ kind: 'Goal', text: goal.title }],
      links: [{ label: `${kind} ${formatSigned(path.effect)}`, mark: kind, confirmed: true }],
    };
  }
  const product = hops.reduce((sofar, { effect }) => sofar * effect, 1);
  const pull = Math.sign(path.effect) * Math.sign(product);
  return {
    key: `${goal.key} ${kind}`,
    boxes: [{ kind: 'Goal', text: goal.title }, ...hops.map(({ fromName }) => ({ kind: 'Metric', text: fromName }))],
    links: [
      { label: pull > 0 ? 'moves it up' : 'moves it down', mark: 'plain', confirmed: true },
      ...hops.map(({ effect, confirmed }, i) => ({
        label: `${i === hops.length - 1 ? `${kind}: ` : ''}${effect > 0 ? 'raises' : 'lowers'} ${formatSigned(effect)}`,
        mark: i === hops.length - 1 ? kind : ('plain' as const),
        confirmed,
      })),
    ],
  };
}
