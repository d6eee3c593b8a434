import { mergeRepairs } from './merge-repairs.ts';

const labels = (...repairs: Parameters<typeof mergeRepairs>[0]) =>
  mergeRepairs(repairs).map(({ label, repair }) => [label, repair.text]);

it('names everything that one repair is good for', () => {
  expect(
    labels(
      { kind: 'SMALLEST', text: 'Sales moves.' },
      { kind: 'EVEN', text: 'Both move.' },
      { kind: 'SETTLE_ALL', text: 'Sales moves.' },
    ),
  ).toEqual([
    ['The least change; settles everything that hangs together', 'Sales moves.'],
    ['Share it evenly', 'Both move.'],
  ]);
});

it('keeps several ways of one kind apart', () => {
  expect(labels({ kind: 'MOVE', text: 'Sales waits.' }, { kind: 'MOVE', text: 'Manufacturing hurries.' })).toEqual([
    ['Move it', 'Sales waits.'],
    ['Move it', 'Manufacturing hurries.'],
  ]);
});
