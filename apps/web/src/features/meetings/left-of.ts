import type { AgendaItemPartsFragment, MeetingPartsFragment } from '../../graphql/operations.ts';

interface Left {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** The meeting to which it went; the words lead up to it. */
  readonly to?: NonNullable<AgendaItemPartsFragment['movedTo']>;
}

/**
 * What a closed meeting leaves for later: what moved on, what was parked, and what nobody got to.
 *
 * @example
 * leftOf(meeting); // [{ id: '…', title: 'Paint shop', says: 'Parked.' }]
 */
export function leftOf({ agenda, entries }: Pick<MeetingPartsFragment, 'agenda' | 'entries'>): Left[] {
  const items = agenda.flatMap(({ id, title, state, movedTo }): Left[] => {
    if (movedTo != null) return [{ id, title, says: 'goes on in the meeting of ', to: movedTo }];
    if (state === 'PARKED') return [{ id, title, says: 'parked.' }];
    return state === 'OPEN' || state === 'CURRENT' ? [{ id, title, says: 'nobody got to it.' }] : [];
  });
  const parked = entries.filter(({ kind, struckAt }) => kind === 'PARKED' && struckAt == null);
  return [...items, ...parked.map(({ id, words }) => ({ id, title: words, says: 'parked.' }))];
}
