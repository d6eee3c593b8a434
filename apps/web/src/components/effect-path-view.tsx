import { formatPercent, formatSigned } from '@concord/charts';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import type { EffectPathPartsFragment } from '../graphql/operations.ts';

interface EffectPathViewProps {
  readonly path: EffectPathPartsFragment;
  readonly outcome: string;
}

/** How a goal comes to help or hurt an outcome: hop by hop, each with its effect and its reason. */
export function EffectPathView({ path, outcome }: EffectPathViewProps) {
  if (path.through != null) {
    const { title, effect, because } = path.through;
    return (
      <p className="path-direct">
        <Say
          text="It helps “{title}” ({help}); half of what that goal does for “{outcome}” counts: {effect}."
          title={title}
          help={formatSigned(effect)}
          outcome={outcome}
          effect={<strong>{formatSigned(path.effect)}</strong>}
        />{' '}
        {because != null && <span className="quiet">{say('Because: {reason}', { reason: because })}</span>}
      </p>
    );
  }
  if (path.direct) {
    return (
      <p className="path-direct">
        <Say
          text="The goal itself states its effect on “{outcome}”: {effect}."
          outcome={outcome}
          effect={<strong>{formatSigned(path.effect)}</strong>}
        />
      </p>
    );
  }
  return (
    <>
      <ol className="path">
        {path.hops.map((hop) => (
          <li key={`${hop.from} ${hop.to}`}>
            <p>
              <Say
                text={hop.effect > 0 ? 'More {from} raises {to}' : 'More {from} lowers {to}'}
                from={<strong>{hop.fromName}</strong>}
                to={<strong>{hop.toName}</strong>}
              />{' '}
              <span className="path-effect">{formatSigned(hop.effect)}</span>{' '}
              {!hop.confirmed && <span className="tag">{say('Not confirmed')}</span>}
            </p>
            <p className="quiet">
              {hop.because == null ? say('No reason given.') : say('Because: {reason}', { reason: hop.because })}
            </p>
          </li>
        ))}
      </ol>
      <p className="quiet">
        {path.hops.length > 1 && `${say('Each step after the first counts half.')} `}
        {say("With the goal's own pull: {effect}. Confidence {confidence}.", {
          effect: formatSigned(path.effect),
          confidence: formatPercent(path.confidence),
        })}
      </p>
    </>
  );
}
