import { formatPercent, formatSigned } from '@concord/charts';
import type { EffectPathPartsFragment } from '../graphql/operations.ts';

interface EffectPathViewProps {
  readonly path: EffectPathPartsFragment;
  readonly outcome: string;
}

/** How a goal comes to help or hurt an outcome: hop by hop, each with its effect and its reason. */
export function EffectPathView({ path, outcome }: EffectPathViewProps) {
  if (path.direct) {
    return (
      <p className="path-direct">
        The goal itself states its effect on “{outcome}”: <strong>{formatSigned(path.effect)}</strong>.
      </p>
    );
  }
  return (
    <>
      <ol className="path">
        {path.hops.map((hop) => (
          <li key={`${hop.from} ${hop.to}`}>
            <p>
              More <strong>{hop.fromName}</strong> {hop.effect > 0 ? 'raises' : 'lowers'} <strong>{hop.toName}</strong>{' '}
              <span className="path-effect">{formatSigned(hop.effect)}</span>{' '}
              {!hop.confirmed && <span className="tag">Not confirmed</span>}
            </p>
            <p className="quiet">{hop.because == null ? 'No reason given.' : `Because: ${hop.because}`}</p>
          </li>
        ))}
      </ol>
      <p className="quiet">
        {path.hops.length > 1 && 'Each step after the first counts half. '}
        With the goal's own pull: {formatSigned(path.effect)}. Confidence {formatPercent(path.confidence)}.
      </p>
    </>
  );
}
