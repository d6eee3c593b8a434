import { toReviewInput } from './to-review-input.ts';

it('sends only what was said', () => {
  expect(toReviewInput({ verdict: 'WORKED', actualValue: '', note: ' ' })).toEqual({ input: { verdict: 'WORKED' } });
  expect(toReviewInput({ verdict: 'PARTLY', actualValue: '6.4', note: ' Half of it ' })).toEqual({
    input: { verdict: 'PARTLY', actualValue: 6.4, note: 'Half of it' },
  });
});

it('asks for a verdict and for a number, both at once', () => {
  expect(toReviewInput({ verdict: '', actualValue: 'six', note: '' })).toEqual({
    errors: { verdict: 'Choose how it turned out.', actualValue: 'Type a number, such as 8.2.' },
  });
});
