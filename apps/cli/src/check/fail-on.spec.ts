import type { Tier } from '@concord/alignment-engine';
import { aConflict } from '../testing/report-builders.ts';
import { type FailOn, fails } from './fail-on.ts';

it.each<[FailOn, readonly Tier[]]>([
  ['proven', ['proven']],
  ['stated', ['proven', 'stated']],
  ['possible', ['proven', 'stated', 'possible']],
  ['never', []],
])('fails on %s from %j', (failOn, failing) => {
  const tiers: readonly Tier[] = ['proven', 'stated', 'possible'];
  expect(tiers.filter((tier) => fails({ conflicts: [aConflict({ tier })] }, failOn))).toEqual(failing);
});

it('fails if one of several is sure enough', () => {
  expect(fails({ conflicts: [aConflict({ tier: 'possible' }), aConflict({ tier: 'stated' })] }, 'stated')).toBe(true);
});

it('never fails a plan without conflicts', () => {
  expect(fails({ conflicts: [] }, 'possible')).toBe(false);
});
