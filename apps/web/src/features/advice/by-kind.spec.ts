import type { AdvicePartsFragment, AdviceRule } from '../../graphql/operations.ts';
import { byKind } from './by-kind.ts';

const piece = (id: string, rule: AdviceRule): AdvicePartsFragment => ({
  id,
  rule,
  severity: 1,
  headline: id,
  explanation: id,
  goals: [],
  departments: [],
  outcomes: [],
});

it('puts the kind with the weightiest piece first, and keeps the order within a kind', () => {
  const advice = [piece('a', 'ORPHAN_GOAL'), piece('b', 'VAGUE_GOAL'), piece('c', 'ORPHAN_GOAL')];
  expect(byKind(advice).map(({ rule, pieces }) => [rule, ...pieces.map(({ id }) => id)])).toEqual([
    ['ORPHAN_GOAL', 'a', 'c'],
    ['VAGUE_GOAL', 'b'],
  ]);
});
