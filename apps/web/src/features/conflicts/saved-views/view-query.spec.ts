import { viewQuery } from './view-query.ts';

it('keeps the filter without the place in the list', () => {
  expect(viewQuery('?tier=PROVEN&after=abc')).toBe('tier=PROVEN');
});

it('writes the same filter in the same way, whatever was chosen first', () => {
  expect(viewQuery('?tier=PROVEN&department=sales')).toBe(viewQuery('?department=sales&tier=PROVEN'));
});

it('is empty for the whole list', () => {
  expect(viewQuery('')).toBe('');
});
