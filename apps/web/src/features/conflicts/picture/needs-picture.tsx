import { formatDate, formatNumber, formatShortDate } from '@concord/charts';
import type { ConflictDetails } from '../conflict-details.ts';
import { toTimeLine } from './to-time-line.ts';

type Need = ConflictDetails['evidence']['needs'][number];

/** Two rows on one line of time: when something is due, and when what it needs is there. */
export function NeedsPicture({ need }: { need: Need }) {
  const { due, ready } = toTimeLine(need);
  const rows = [
    { title: need.ofTitle, what: 'is due', on: need.ofDue, at: due, mark: 'due' },
    { title: need.needsTitle, what: 'is ready', on: need.needsDue, at: ready, mark: 'ready' },
  ];
  return (
    <div
      className="needs-picture"
      role="img"
      aria-label={`“${need.ofTitle}” is due on ${formatDate(need.ofDue)}; “${need.needsTitle}”, which it needs, is ready on ${formatDate(need.needsDue)}.`}
    >
      {rows.map(({ title, what, on, at, mark }) => (
        <div className="needs-row" key={mark}>
          <span className="needs-title">{title}</span>
          <div className="needs-track">
            <span
              className="needs-gap"
              style={{ left: `${Math.min(due, ready)}%`, width: `${Math.abs(ready - due)}%` }}
            />
            <span className="needs-day" data-mark={mark} style={{ left: `${at}%` }} />
            <span className="needs-date" data-side={at > 50 ? 'left' : 'right'} style={{ left: `${at}%` }}>
              {what} {formatShortDate(on)}
            </span>
          </div>
        </div>
      ))}
      <p className="quiet">{formatNumber(need.daysShort)} days too late</p>
    </div>
  );
}
