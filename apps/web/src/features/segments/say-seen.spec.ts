import { sayMove, sayMoved, sayOtherRepairs, sayRepairs, saySettledFirst, saySeverity } from './say-seen.ts';

const seen = (headline: string, place: number, placeForAll: number | null) => ({
  conflict: { id: headline, headline, severity: 0.5 },
  severity: 0.6,
  place,
  placeForAll,
  repair: null,
  repairForAll: null,
});

it.each([
  [[], 'For Dealers, nothing in the plan is in conflict'],
  [[seen('Answers', 1, 1)], 'For Dealers, “Answers” is to be settled first, as for all customers'],
  [
    [seen('Answers', 1, 3), seen('Delivery', 2, 1)],
    'For Dealers, “Answers” is to be settled first; for all customers, “Delivery” is',
  ],
  [[seen('Answers', 1, 32)], 'For Dealers, “Answers” is to be settled first; for all customers, it comes 32nd'],
  [[seen('Answers', 1, null)], 'For Dealers, “Answers” is to be settled first; for all customers, it is no conflict'],
])('says what comes first for some beside what does for all', (conflicts, says) => {
  expect(saySettledFirst('Dealers', conflicts)).toBe(says);
});

it.each([
  [1, 3, '▲ up, 3rd for all'],
  [4, 1, '▼ down, 1st for all'],
  [2, 2, 'same place for all'],
  [2, null, '▲ new, no conflict for all'],
])('says from where a conflict has come to place %i', (place, placeForAll, says) => {
  expect(sayMove({ place, placeForAll })).toBe(says);
});

it('says what moved', () => {
  expect(sayMoved([seen('A', 1, 3), seen('B', 2, 1), seen('C', 3, 2)])).toBe(
    'Of the first 3 conflicts, one comes sooner for them than for all, 2 later, none in the same place.',
  );
  expect(sayMoved([seen('A', 1, 1)])).toBe(
    'Of the one conflict, none comes sooner for them than for all, none later, one in the same place.',
  );
  expect(sayMoved([])).toBe('No conflict puts at risk what matters to them.');
});

it('says how severe it is, and the repair for all only where that is another', () => {
  const one = { ...seen('Answers', 1, 3), repair: 'Sales promises 8 days', repairForAll: 'Sales promises 8 days' };
  expect(saySeverity(one)).toBe('Severity 60\u00a0% for them, 50\u00a0% for all');
  expect(sayRepairs(one)).toEqual(['This would settle it: Sales promises 8 days']);
  expect(sayRepairs({ ...one, repairForAll: 'Logistics ships in 3 days' })).toEqual([
    'This would settle it: Sales promises 8 days',
    'For all, this would settle it: Logistics ships in 3 days',
  ]);
  expect(sayRepairs({ ...one, repair: null, repairForAll: null })).toEqual(['Nothing settles it for them in numbers.']);
});

it('says in how many conflicts there is another repair for them', () => {
  const one = { ...seen('Answers', 1, 3), repair: 'Sales promises 8 days', repairForAll: 'Sales promises 8 days' };
  expect(sayOtherRepairs([one])).toBe('');
  expect(sayOtherRepairs([one, { ...one, repairForAll: null }])).toBe(
    'One of them would be settled otherwise for them than for all.',
  );
});

it('says nothing of all where it is no conflict for all', () => {
  const one = { ...seen('Answers', 1, null), repair: 'Sales promises 8 days' };
  expect(saySeverity(one)).toBe('Severity 60\u00a0% for them');
  expect(sayRepairs(one)).toEqual(['This would settle it: Sales promises 8 days']);
});
