import type { ConflictSummaryFragment } from '../../../graphql/operations.ts';
import { inTheWay } from './in-the-way.ts';

const aConflict = (more: Partial<ConflictSummaryFragment> = {}): ConflictSummaryFragment => ({
  id: 'c1',
  rule: 'OPPOSED_TARGETS',
  tier: 'PROVEN',
  headline: 'At most 5 or at least 9',
  explanation: '',
  severity: 0.5,
  confidence: 1,
  departments: [],
  outcomes: [],
  goals: [],
  life: { state: 'OPEN', version: 1, reopenedBecause: null },
  ...more,
});
const acknowledged = aConflict({ id: 'c2', life: { state: 'ACKNOWLEDGED', version: 2, reopenedBecause: null } });

it('takes proven conflicts that nobody has acknowledged, there or to come', () => {
  const toCome = aConflict({ id: 'c3', life: null });
  expect(inTheWay([aConflict(), acknowledged], [toCome]).map(({ id }) => id)).toEqual(['c1', 'c3']);
});

it('leaves out what is not proven', () => {
  expect(inTheWay([aConflict({ tier: 'STATED' })], [aConflict({ tier: 'POSSIBLE', life: null })])).toEqual([]);
});

it('takes a conflict once that it has and would open', () => {
  expect(inTheWay([aConflict()], [aConflict()])).toHaveLength(1);
});
