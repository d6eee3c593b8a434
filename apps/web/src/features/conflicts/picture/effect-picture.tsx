import type { ConflictDetails } from '../conflict-details.ts';
import { ConvergingPicture } from './converging-picture.tsx';
import { toEffectChain } from './to-effect-chain.ts';

type Opposing = ConflictDetails['evidence']['effects'][number];

/** Two goals on their ways to one outcome: what the one gives it, the other takes away. */
export function EffectPicture({ effect }: { effect: Opposing }) {
  const { outcome, support, denial } = effect;
  return (
    <ConvergingPicture
      label={`“${support.goal.title}” helps “${outcome.statement}”; “${denial.goal.title}” hurts it.`}
      chains={[toEffectChain(support, 'helps'), toEffectChain(denial, 'hurts')]}
      end={{ kind: 'Outcome', text: outcome.statement }}
    />
  );
}
