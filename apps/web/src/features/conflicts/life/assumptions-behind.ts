import type { DismissalReason, EffectPathPartsFragment } from '../../../graphql/operations.ts';

interface Evidence {
  readonly effects: readonly {
    readonly support: EffectPathPartsFragment;
    readonly denial: EffectPathPartsFragment;
  }[];
  readonly clash?: { readonly laws: readonly { readonly inWords: string }[] } | null;
}

/**
 * What a conflict rests on that its dismissal says is not so, each as a sentence: the influences on its ways, or the
 * laws that tie its goals together.
 *
 * @example
 * assumptionsBehind(evidence, 'INFLUENCE_NOT_REAL'); // ['More lead time lowers “My order is on time”']
 */
export function assumptionsBehind({ effects, clash }: Evidence, reason: DismissalReason): string[] {
  if (reason === 'LAW_NOT_SO') return (clash?.laws ?? []).map(({ inWords }) => inWords);
  if (reason !== 'INFLUENCE_NOT_REAL') return [];
  const hops = effects.flatMap(({ support, denial }) => [...denial.hops, ...support.hops]);
  return [
    ...new Set(
      hops.map(({ fromName, toName, effect }) => `More “${fromName}” ${effect > 0 ? 'raises' : 'lowers'} “${toName}”`),
    ),
  ];
}
