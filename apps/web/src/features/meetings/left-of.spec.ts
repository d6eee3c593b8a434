import { leftOf } from './left-of.ts';

type Meeting = Parameters<typeof leftOf>[0];

const item = (title: string, changes: Partial<Meeting['agenda'][number]>): Meeting['agenda'][number] => ({
  id: title,
  kind: 'OWN',
  title,
  minutes: 10,
  state: 'OPEN',
  ranking: null,
  conflict: null,
  decision: null,
  decided: [],
  actions: [],
  entries: [],
  carriedFrom: null,
  movedTo: null,
  ...changes,
});

it('tells what moved on from what was parked and what nobody got to, and leaves out what was done', () => {
  const next = { id: 'm2', title: 'December', startsAt: '2026-12-15T12:00:00.000Z' };
  const agenda = [
    item('Paint shop', { state: 'MOVED', movedTo: next }),
    item('Survey', { state: 'PARKED' }),
    item('Robot', { state: 'DONE' }),
    item('Lorries', { state: 'OPEN' }),
  ];
  expect(leftOf({ agenda, entries: [] }).map(({ title, why, to }) => [title, why, to?.id])).toEqual([
    ['Paint shop', 'MOVED', 'm2'],
    ['Survey', 'PARKED', undefined],
    ['Lorries', 'NOT_REACHED', undefined],
  ]);
});

it('has matters that people parked in the room, but not those that they took back', () => {
  const parked = {
    id: 'e1',
    kind: 'PARKED' as const,
    words: 'Parking for cargo bikes',
    at: '',
    by: null,
    struckAt: null,
  };
  const entries = [parked, { ...parked, id: 'e2', struckAt: '2026-12-01T09:00:00.000Z' }];
  expect(leftOf({ agenda: [], entries }).map(({ title }) => title)).toEqual(['Parking for cargo bikes']);
});
