import { toAlignmentRows, type MatrixEffect, type MatrixOutcome } from '../to-alignment-rows.ts';
import { sayOutcomesAtRisk } from './say-outcomes-at-risk.ts';
import { toRisk } from './to-risk.ts';

const departments = ['Sales', 'Finance', 'Service', 'People'].map((name) => ({ key: name.toLowerCase(), name }));
const outcome = (statement: string, weight: number, ...effects: MatrixEffect[]): MatrixOutcome => ({
  key: statement,
  statement,
  audience: 'Customers',
  weight,
  alignment: null,
  effects,
});
const helps = (department: string): MatrixEffect => ({ department, verdict: 'helps', net: 0.7, denial: 0.1 });
const hurts = (department: string, denial = 0.3): MatrixEffect => ({
  department,
  verdict: 'hurts',
  net: -denial,
  denial,
});
const say = (...outcomes: MatrixOutcome[]) =>
  sayOutcomesAtRisk(toRisk(toAlignmentRows(outcomes, departments)), departments);

it.each<[string, readonly MatrixOutcome[], string]>([
  ['there are none', [], 'No outcome is stated yet'],
  ['nobody does anything', [outcome('Fast', 1)], 'No goal touches any outcome yet'],
  ['all help', [outcome('Fast', 1, helps('sales')), outcome('Cheap', 1)], 'No department hurts any of the 2 outcomes'],
  ['the only one is helped', [outcome('Fast', 1, helps('sales'))], 'No department hurts the one outcome'],
  [
    'one is hurt by one',
    [outcome('Fast', 1, hurts('sales'), helps('finance')), outcome('Cheap', 1, helps('sales'))],
    'One outcome is at risk, through Sales: “Fast”',
  ],
  [
    'one department does both',
    [outcome('Fast', 1, { department: 'sales', verdict: 'contested', net: 0, denial: 0.4 })],
    'One outcome is at risk, through Sales: “Fast”',
  ],
  [
    'many are hurt by many, of which the weightiest harm is named',
    [
      outcome('Cheap', 2, hurts('people', 0.9)),
      outcome('Fast', 9, hurts('sales', 0.2), hurts('finance', 0.5), hurts('service', 0.1)),
    ],
    '2 of 2 outcomes are at risk, most of all “Fast”, through Finance, Sales and 1 other',
  ],
])('says what is at risk when %s', (_, outcomes, sentence) => {
  expect(say(...outcomes)).toBe(sentence);
});
