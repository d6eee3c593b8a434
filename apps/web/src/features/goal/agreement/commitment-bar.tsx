import { formatPercent } from '@concord/charts';
import { Say } from '@concord/texts/react';
import { sayCommitment, type Tally } from '../../../components/say-commitment.ts';

const parts = ['agree', 'agreeIf', 'disagree'] as const;

/** Commitment as a number and a bar; the sentence says the same. */
export function CommitmentBar({ tally }: { tally: Tally }) {
  if (tally.asked === 0) return null;
  return (
    <div className="commitment">
      <p>
        <Say
          text="<number>{share}</number> <quiet>commitment</quiet>"
          share={formatPercent(tally.agree / tally.asked)}
          number={(words) => <strong className="commitment-number">{words}</strong>}
          quiet={(words) => <span className="quiet">{words}</span>}
        />
      </p>
      <div className="commitment-track" aria-hidden="true">
        {parts.map((part) => (
          <span key={part} data-part={part} style={{ width: `${(100 * tally[part]) / tally.asked}%` }} />
        ))}
      </div>
      <p className="quiet">{sayCommitment(tally)}</p>
    </div>
  );
}
