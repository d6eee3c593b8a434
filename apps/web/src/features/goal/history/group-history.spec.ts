import { groupHistory, type FieldChange } from './group-history.ts';

const aChange = (more: Partial<FieldChange> = {}): FieldChange => ({
  id: 'promise:3:target',
  field: 'target',
  says: 'target at most 5 → at most 4',
  at: '2026-11-16T08:30:00.000Z',
  through: 'Changed the goal “Promise”',
  by: { key: 'jonas', name: 'Jonas Weber', department: null },
  decision: null,
  ...more,
});

it('puts what was written together together, the latest first', () => {
  const title = aChange({ id: 'promise:3:title', field: 'title', says: 'title "A" → "B"' });
  const earlier = aChange({ id: 'promise:2:created', field: 'created', at: '2026-11-15T08:30:00.000Z' });
  expect(groupHistory([aChange(), title, earlier]).map(({ changes }) => changes.map(({ field }) => field))).toEqual([
    ['target', 'title'],
    ['created'],
  ]);
});

it('puts a write together that a page ends in the middle of', () => {
  const [firstPage, secondPage] = [[aChange()], [aChange({ id: 'promise:3:due', field: 'due' })]];
  expect(groupHistory([...firstPage, ...secondPage])).toHaveLength(1);
});

it('keeps the decision that any of the changes carries out', () => {
  const decision = { id: 'd1', choice: 'Sales moves', conflictId: 'c1' };
  const [write] = groupHistory([aChange({ id: 'promise:3:due', field: 'due' }), aChange({ decision })]);
  expect(write?.decision).toEqual(decision);
});

it('has nothing to say about nothing', () => {
  expect(groupHistory([])).toEqual([]);
});
