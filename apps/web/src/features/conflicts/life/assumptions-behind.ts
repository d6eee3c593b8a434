import { say } from '@concord/texts';
import type { DismissalReason, EffectPathPartsFragment, ModelCorrectionInput } from '../../../graphql/operations.ts';

interface Evidence {
  readonly effects: readonly {
    readonly support: EffectPathPartsFragment;
    readonly denial: EffectPathPartsFragment;
  }[];
  readonly clash?: { readonly laws: readonly LawBehind[] } | null;
}

interface LawBehind {
  readonly key: string;
  readonly says: string;
  readonly inWords: string;
  readonly because?: string | null;
}

/** Something that the plan takes to be so. */
export interface Assumption {
  readonly says: string;
  /** What takes it out of the plan. */
  readonly removal: ModelCorrectionInput;
  /** What puts it back as it was. */
  readonly back: ModelCorrectionInput;
}

/**
 * What a conflict rests on that its dismissal says is not so, each as a sentence: the influences on its ways, or the
 * laws that tie its goals together.
 *
 * @example
 * assumptionsBehind(evidence, 'INFLUENCE_NOT_REAL')[0]?.says; // 'More “Lead time” lowers “My order is on time”'
 */
export function assumptionsBehind({ effects, clash }: Evidence, reason: DismissalReason): Assumption[] {
  if (reason === 'LAW_NOT_SO')
    return (clash?.laws ?? []).map(({ key, says, inWords, because = null }) => ({
      says: inWords,
      removal: { removeLaw: key },
      back: { addLaw: { key, says, because } },
    }));
  if (reason !== 'INFLUENCE_NOT_REAL') return [];
  const hops = effects.flatMap(({ support, denial }) => [...denial.hops, ...support.hops]);
  const assumptions = hops.map(({ from, to, fromName, toName, effect, confirmed, because }) => ({
    says: say(effect > 0 ? 'More “{from}” raises “{to}”' : 'More “{from}” lowers “{to}”', {
      from: fromName,
      to: toName,
    }),
    removal: { removeInfluence: { from, to } },
    back: { influence: { from, to, effect, confirmed, because } },
  }));
  return [...new Map(assumptions.map((assumption) => [assumption.says, assumption])).values()];
}
