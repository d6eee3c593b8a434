import { aGoal } from '../../testing/a-goal.ts';
import { toFormValues } from './goal-form-values.ts';
import { toFieldErrors } from './to-field-errors.ts';

const values = toFormValues(aGoal());

it.each([
  ['due', 'due'],
  ['goal.due', 'due'],
  ['target', 'target.low'],
  ['target.between.high', 'target.high'],
  ['stretch.atMost', 'stretch.low'],
  ['milestones[0].due', 'milestones.0.due'],
  ['serves.1.effect', 'serves.1.effect'],
  ['serves.quick-answer', 'serves.0.effect'],
  ['needs[0]', 'needs.0.of'],
  ['scope.region', 'scope.region'],
])('shows a problem with %s at the field %s', (path, field) => {
  expect(toFieldErrors([{ path, message: 'Mend it.' }], values)).toEqual({ [field]: 'Mend it.' });
});

it('says both when one field has two problems', () => {
  const twice = ['One.', 'Two.'].map((message) => ({ path: 'due', message }));
  expect(toFieldErrors(twice, values)).toEqual({ due: 'One. Two.' });
});
