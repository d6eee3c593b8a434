import { decisionKindWords, verdictWords } from '../../components/decision-words.ts';
import { readMoment } from '../../components/local-moment.ts';
import type { DecisionLogFilter } from '../../graphql/operations.ts';

/** What the address holds: `?text=paint&department=sales&kind=ACCEPT&verdict=WORKED&meeting=…&from=2026-01-01`. */
export const logFilterNames = ['text', 'department', 'meeting', 'kind', 'verdict', 'from', 'until'] as const;

export type LogChoice = Readonly<Record<(typeof logFilterNames)[number], string | null>>;

/**
 * Which decisions the address asks for. A value that nobody knows is no filter: an old link still opens.
 *
 * @param choice days are by the calendar of whoever reads, both included
 * @example
 * toLogFilter({ ...nothing, text: ' paint shop ', verdict: 'WORKED' }); // { text: 'paint shop', verdicts: ['WORKED'] }
 */
export function toLogFilter(choice: LogChoice): DecisionLogFilter {
  const { text, department, meeting, kind, verdict } = choice;
  const from = startOf(choice.from);
  const before = startOf(choice.until, 1);
  return {
    ...(text == null || text.trim() === '' ? {} : { text: text.trim() }),
    ...(department == null ? {} : { departments: [department] }),
    ...(meeting == null ? {} : { meeting }),
    ...(isKeyOf(decisionKindWords, kind) ? { kinds: [kind] } : {}),
    ...(isKeyOf(verdictWords, verdict) ? { verdicts: [verdict] } : {}),
    ...(from === undefined ? {} : { from }),
    ...(before === undefined ? {} : { before }),
  };
}

function isKeyOf<Key extends string>(words: Record<Key, unknown>, value: string | null): value is Key {
  return value !== null && value in words;
}

/** The moment at which a day begins by the organisation's clock. @param later by so many days */
function startOf(day: string | null, later = 0): string | undefined {
  const at = new Date(`${day ?? ''}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return undefined;
  at.setUTCDate(at.getUTCDate() + later);
  return readMoment(at.toISOString().slice(0, 'yyyy-mm-dd'.length), '00:00');
}
