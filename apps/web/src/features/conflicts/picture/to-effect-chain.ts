import { formatNumber, formatSigned } from '@concord/charts';
import { say } from '@concord/texts';
import type { EffectPathPartsFragment } from '../../../graphql/operations.ts';
import type { Chain } from './converging-picture.tsx';

/**
 * The way from a goal to an outcome as a chain of boxes: the goal, the metrics on the way, and on each arrow what it
 * does. The first arrow says which way the goal moves its metric, and how hard, which follows from the whole way.
 *
 * @param kind whether the whole way helps or hurts, for the last arrow.
 * @param wish what the goal wants of its metric, in words: the reason for the first arrow
 * @example
 * toEffectChain(path, 'helps').links; // [{ label: 'moves it down', … }, { label: 'helps: lowers −0.80', … }]
 */
export function toEffectChain(path: EffectPathPartsFragment, kind: 'helps' | 'hurts', wish?: string): Chain {
  const { goal, hops } = path;
  if (path.direct || hops.length === 0) {
    return {
      key: `${goal.key} ${kind}`,
      boxes: [{ kind: 'goal', text: goal.title }],
      links: [
        {
          label: say(kind === 'helps' ? 'helps {effect}' : 'hurts {effect}', { effect: formatSigned(path.effect) }),
          mark: kind,
          confirmed: true,
        },
      ],
    };
  }
  const product = hops.reduce((sofar, { effect }) => sofar * effect, FURTHER_HOP ** (hops.length - 1));
  return {
    key: `${goal.key} ${kind}`,
    boxes: [
      { kind: 'goal', text: goal.title },
      ...hops.map(({ fromName }) => ({ kind: 'metric' as const, text: fromName })),
    ],
    links: [
      { label: sayPull(path.effect / product, wish), mark: 'plain', confirmed: true },
      ...hops.map(({ effect, confirmed }, i) => ({
        label: i === hops.length - 1 ? sayLastHop(kind, effect) : sayHop(effect),
        mark: i === hops.length - 1 ? kind : ('plain' as const),
        confirmed,
      })),
    ],
  };
}

/** Each step after the first counts half. */
const FURTHER_HOP = 0.5;

/** A goal that hardly has to move its metric moves it with a part of its strength only. */
function sayPull(drive: number, wish: string | undefined): string {
  const pull =
    Math.abs(drive) < 0.995
      ? say(drive > 0 ? 'moves it up, strength {strength}' : 'moves it down, strength {strength}', {
          strength: formatNumber(Math.abs(drive)),
        })
      : say(drive > 0 ? 'moves it up' : 'moves it down');
  return wish === undefined ? pull : `${wish}: ${pull}`;
}

function sayHop(hop: number): string {
  return say(hop > 0 ? 'raises {effect}' : 'lowers {effect}', { effect: formatSigned(hop) });
}

function sayLastHop(kind: 'helps' | 'hurts', hop: number): string {
  const effect = formatSigned(hop);
  return kind === 'helps'
    ? say(hop > 0 ? 'helps: raises {effect}' : 'helps: lowers {effect}', { effect })
    : say(hop > 0 ? 'hurts: raises {effect}' : 'hurts: lowers {effect}', { effect });
}
