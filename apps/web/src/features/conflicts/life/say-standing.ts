import { formatDate, formatPercent } from '@concord/charts';
import type { ConflictLifePartsFragment } from '../../../graphql/operations.ts';
import { sayAll } from '../../../components/say-people.ts';

type Standing = Pick<
  ConflictLifePartsFragment,
  'state' | 'waitingFor' | 'acknowledgements' | 'acceptedUpTo' | 'reviewOn'
>;

/**
 * Where a conflict stands, in a line.
 *
 * @example
 * sayStanding({ state: 'OPEN', waitingFor: [{ key: 'sales', name: 'Sales' }], acknowledgements: [finance], … });
 * // "Open: Sales has not acknowledged it yet"
 */
export function sayStanding({ state, waitingFor, acknowledgements, acceptedUpTo, reviewOn }: Standing): string {
  switch (state) {
    case 'OPEN':
      return acknowledgements.length === 0
        ? 'Open: nobody has acknowledged it yet'
        : `Open: ${sayAll(waitingFor.map(({ name }) => name))} ${waitingFor.length === 1 ? 'has' : 'have'} not acknowledged it yet`;
    case 'ACKNOWLEDGED':
      return 'Acknowledged by every department concerned; nothing is decided yet';
    case 'DECIDED':
      return 'Decided: it stays here until the change is made';
    case 'ACCEPTED':
      return `Accepted as it is${sayLimits(acceptedUpTo, reviewOn)}`;
    case 'DISMISSED':
      return 'Dismissed: people say that it is no conflict';
    case 'RESOLVED':
      return 'Resolved: the goals go together now';
  }
}

function sayLimits(upTo: number | null | undefined, until: string | null | undefined): string {
  const limits = [
    ...(upTo == null ? [] : [`up to a severity of ${formatPercent(upTo, 1)}`]),
    ...(until == null ? [] : [`until ${formatDate(until)}`]),
  ];
  return limits.length === 0 ? '' : `, ${limits.join(' and ')}`;
}
