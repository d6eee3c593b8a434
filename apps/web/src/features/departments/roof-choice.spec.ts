import { readRoofChoice, type RoofChoice, writeRoofChoice } from './roof-choice.ts';

it.each<RoofChoice>([
  { of: 'metrics', key: '' },
  { of: 'department', key: 'sales' },
  { of: 'outcome', key: 'on-time' },
])('reads what it has written: %j', (choice) => {
  expect(readRoofChoice(writeRoofChoice(choice))).toEqual(choice);
});

it.each([null, '', 'goal.x', 'department', 'department.', 'department.a.b'])('takes %j for all metrics', (text) => {
  expect(readRoofChoice(text)).toEqual({ of: 'metrics', key: '' });
});
