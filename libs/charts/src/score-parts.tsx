import { say } from '@concord/texts';
import type { ReactNode } from 'react';
import { formatPoints, formatSigned } from './format.ts';
import type { OtherParts, ScorePart } from './to-score-parts.ts';

interface ScorePartsProps {
  readonly parts: readonly ScorePart[];
  readonly headline: number;
  /** What all outcomes that are not among the parts add, where there are such. */
  readonly others?: OtherParts | null;
  renderName(part: ScorePart): ReactNode;
  /** Draws the way to them. */
  renderOthers(words: string): ReactNode;
}

/** Each outcome's part of the headline number: a table whose bars stand beside the numbers they draw. */
export function ScoreParts({ parts, headline, others = null, renderName, renderOthers }: ScorePartsProps) {
  const widest = Math.max(...parts.map(({ possible }) => possible), 1);
  return (
    <div className="table-scroll" role="region" aria-label={say('What makes up the number')} tabIndex={0}>
      <table className="data-table score-parts">
        <caption className="visually-hidden">
          {say('What each outcome adds to the {points} of 100', { points: formatPoints(headline) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('Outcome')}</th>
            <th scope="col" className="numeric">
              {say('Alignment')}
            </th>
            <th scope="col" className="score-bar-column">
              {say('Points of what is possible')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.key}>
              <th scope="row">{renderName(part)}</th>
              <td className="numeric">{formatSigned(part.alignment)}</td>
              <td>
                <span className="score-points">
                  {say('{points} of {possible}', {
                    points: formatPoints(part.share),
                    possible: formatPoints(part.possible),
                  })}
                </span>
                <span className="score-bar" aria-hidden="true" style={{ width: `${(part.possible / widest) * 100}%` }}>
                  <span style={{ width: `${Math.min(100, (part.share / part.possible) * 100)}%` }} />
                </span>
              </td>
            </tr>
          ))}
          {others !== null && <OthersRow others={others} renderOthers={renderOthers} />}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('All together')}</th>
            <td />
            <td>
              <span className="score-points">{say('{points} of 100', { points: formatPoints(headline) })}</span>
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function OthersRow({ others, renderOthers }: { others: OtherParts } & Pick<ScorePartsProps, 'renderOthers'>) {
  const words = say('{count, plural, one {The other outcome} other {The other # outcomes}}', { count: others.count });
  return (
    <tr>
      <th scope="row">{renderOthers(words)}</th>
      <td />
      <td>
        <span className="score-points">
          {say('{points} of {possible}', {
            points: formatPoints(others.share),
            possible: formatPoints(others.possible),
          })}
        </span>
      </td>
    </tr>
  );
}
