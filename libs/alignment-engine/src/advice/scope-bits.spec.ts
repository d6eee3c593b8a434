import { coverageOf } from '../reading/scope-coverage.ts';
import { scopeBits } from './scope-bits.ts';

const covering = (...scopes: Record<string, string[]>[]) => scopes.map((scope) => ({ coverage: coverageOf(scope) }));

it.each([
  ['goals for the whole business', {}, {}, false],
  ['a part and the whole', { region: ['eu'] }, {}, false],
  ['parts of two dimensions', { region: ['eu'] }, { product: ['bike'] }, false],
  ['parts that share a value', { region: ['eu', 'us'] }, { region: ['us', 'asia'] }, false],
  ['parts that share none', { region: ['eu'] }, { region: ['us', 'asia'] }, true],
  [
    'parts that share a region but no product',
    { region: ['eu'], product: ['a'] },
    { region: ['eu'], product: ['b'] },
    true,
  ],
])('tells apart what surely is: %s', (_, one, other, apart) => {
  const surelyApart = scopeBits(covering({ region: ['africa'] }, one, other));
  expect([surelyApart(1, 2), surelyApart(2, 1)]).toEqual([apart, apart]);
});

it('never calls goals apart that share one of very many values', () => {
  const values = Array.from({ length: 100 }, (_, i) => `r${String(i)}`);
  const surelyApart = scopeBits(covering(...values.map((value) => ({ region: [value] })), { region: values }));
  expect(values.filter((_, i) => surelyApart(i, i) || surelyApart(i, values.length))).toEqual([]);
  expect(values.filter((_, i) => surelyApart(i, 0)).length).toBeGreaterThan(90);
});
