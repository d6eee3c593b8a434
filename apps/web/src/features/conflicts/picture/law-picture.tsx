import { sayTarget } from '../../../components/say-target.ts';
import type { ConflictDetails } from '../conflict-details.ts';
import { type Chain, ConvergingPicture } from './converging-picture.tsx';

/** Goals and what each wants of its metric, tied together by how the business works. */
export function LawPicture({ conflict }: { conflict: ConflictDetails }) {
  const laws = conflict.evidence.clash?.laws ?? [];
  if (laws.length === 0) return null;
  const says = laws.map(({ inWords }) => inWords).join('; ');
  return (
    <ConvergingPicture
      label={`${conflict.goals.map(({ title }) => `“${title}”`).join(' and ')} are tied together: ${says}.`}
      chains={conflict.goals.map(chainOf)}
      end={{ kind: 'How the business works', text: says }}
    />
  );
}

function chainOf({ key, title, metric, target }: ConflictDetails['goals'][number]): Chain {
  const wants = metric != null && target != null ? sayTarget(target, metric.unit) : 'wants';
  return {
    key,
    boxes: [{ kind: 'Goal', text: title }, ...(metric == null ? [] : [{ kind: 'Metric', text: metric.name }])],
    links: [
      { label: wants, mark: 'plain', confirmed: true },
      ...(metric == null ? [] : [{ label: 'is tied by', mark: 'hurts' as const, confirmed: true }]),
    ],
  };
}
