import { emptyDecision, spokenOptions } from './kept-decision.ts';

const entryOf = (kind: 'OPTION' | 'NOTE', words: string, struckAt: string | null = null) => ({
  id: words,
  kind,
  words,
  arrow: null,
  at: '2026-11-24T09:00:00.000Z',
  struckAt,
  by: null,
  struckBy: null,
  origin: null,
});

const entries = [
  entryOf('NOTE', 'The dealers complain'),
  entryOf('OPTION', 'Seven days'),
  entryOf('OPTION', 'Seven days'),
  entryOf('OPTION', 'Two shifts', '2026-11-24T09:05:00.000Z'),
];

it('offers what people wrote as options once each, and nothing that was struck through', () => {
  expect(spokenOptions({ entries })).toEqual(['Seven days']);
});

it('begins with the options of the meeting behind the computed ways out, and chooses none', () => {
  const { decision, actions } = emptyDecision({ repairs: [], severity: 0.4 }, { entries }, 'henrik');
  expect(decision.options).toEqual([{ says: 'Seven days', isRepair: false }]);
  expect(decision).toMatchObject({ chosen: '', choice: '', accountable: 'henrik' });
  expect(actions).toHaveLength(1);
});
