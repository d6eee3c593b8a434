import { toDraftErrors } from './to-draft-errors.ts';

it.each([
  ['reason', 'reason'],
  ['decision.reviewOn', 'reviewOn'],
  ['expected.metric', 'metric'],
  ['options[2]', 'options.2.says'],
  ['', 'whole'],
  ['something.new', 'whole'],
])('shows a problem with %s at %s', (path, field) => {
  expect(toDraftErrors([{ path, message: 'So and so.' }])).toEqual({ [field]: 'So and so.' });
});

it('says everything that is wrong with one field', () => {
  const problems = ['One.', 'Two.'].map((message) => ({ path: 'reviewOn', message }));
  expect(toDraftErrors(problems)).toEqual({ reviewOn: 'One. Two.' });
});
