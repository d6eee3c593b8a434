import { toFieldErrors } from './to-field-errors.ts';

it.each([
  ['due', 'due'],
  ['goal.due', 'due'],
  ['target', 'target.low'],
  ['target.between.high', 'target.high'],
  ['stretch.atMost', 'stretch.low'],
  ['milestones[0].due', 'milestones.0.due'],
  ['serves.1.effect', 'serves.1.effect'],
])('shows a problem with %s at the field %s', (path, field) => {
  expect(toFieldErrors([{ path, message: 'Mend it.' }])).toEqual({ [field]: 'Mend it.' });
});

it('says both when one field has two problems', () => {
  expect(
    toFieldErrors([
      { path: 'due', message: 'One.' },
      { path: 'due', message: 'Two.' },
    ]),
  ).toEqual({ due: 'One. Two.' });
});
