import { formatDate, formatPercent } from '@concord/charts';
import { say } from '@concord/texts';
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
        ? say('Open: nobody has acknowledged it yet')
        : say('Open: {count, plural, one {{departments} has} other {{departments} have}} not acknowledged it yet', {
            count: waitingFor.length,
            departments: sayAll(waitingFor.map(({ name }) => name)),
          });
    case 'ACKNOWLEDGED':
      return say('Acknowledged by every department concerned; nothing is decided yet');
    case 'DECIDED':
      return say('Decided: it stays here until the change is made');
    case 'ACCEPTED':
      return sayAccepted(acceptedUpTo, reviewOn);
    case 'DISMISSED':
      return say('Dismissed: people say that it is no conflict');
    case 'RESOLVED':
      return say('Resolved: the goals go together now');
  }
}

function sayAccepted(upTo: number | null | undefined, until: string | null | undefined): string {
  const severity = upTo == null ? '' : formatPercent(upTo, 1);
  const day = until == null ? '' : formatDate(until);
  if (upTo == null) return until == null ? say('Accepted as it is') : say('Accepted as it is, until {day}', { day });
  return until == null
    ? say('Accepted as it is, up to a severity of {severity}', { severity })
    : say('Accepted as it is, up to a severity of {severity} and until {day}', { severity, day });
}
