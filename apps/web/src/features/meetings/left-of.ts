import type { AgendaItemPartsFragment, MeetingPartsFragment } from '../../graphql/operations.ts';

interface Left {
  readonly id: string;
  readonly title: string;
  readonly why: 'MOVED' | 'PARKED' | 'NOT_REACHED';
  /** The meeting to which it was moved. */
  readonly to?: NonNullable<AgendaItemPartsFragment['movedTo']>;
}

/**
 * What a closed meeting leaves for later: what moved on, what was parked, and what nobody got to.
 *
 * @example
 * leftOf(meeting); // [{ id: '…', title: 'Paint shop', why: 'PARKED' }]
 */
export function leftOf({ agenda, entries }: Pick<MeetingPartsFragment, 'agenda' | 'entries'>): Left[] {
  const items = agenda.flatMap(({ id, title, state, movedTo }): Left[] => {
    if (movedTo != null) return [{ id, title, why: 'MOVED', to: movedTo }];
    if (state === 'PARKED') return [{ id, title, why: 'PARKED' }];
    return state === 'OPEN' || state === 'CURRENT' ? [{ id, title, why: 'NOT_REACHED' }] : [];
  });
  const parked = entries.filter(({ kind, struckAt }) => kind === 'PARKED' && struckAt == null);
  return [...items, ...parked.map(({ id, words }) => ({ id, title: words, why: 'PARKED' as const }))];
}
