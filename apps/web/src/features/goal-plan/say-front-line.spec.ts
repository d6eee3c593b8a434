import { byWhat, isSaidDifferently, sayFrontLine } from './say-front-line.ts';

const granted = (what: string, department: string, upTo: number | null, unit: string | null = 'EUR') => ({
  what,
  upTo,
  unit,
  department: { key: department, name: department },
});

test('departments that set other limits say it differently', () => {
  expect(isSaidDifferently([granted('refund', 'sales', 200), granted('refund', 'service', 100)])).toBe(true);
  expect(isSaidDifferently([granted('refund', 'sales', 200), granted('refund', 'service', 200)])).toBe(false);
  expect(isSaidDifferently([granted('refund', 'sales', 200), granted('refund', 'service', null, null)])).toBe(true);
  expect(isSaidDifferently([granted('refund', 'sales', 200), granted('refund', 'sales', 100)])).toBe(false);
});

test('says how many things are said differently, by the word that departments share', () => {
  const all = [
    granted('refund', 'sales', 200),
    granted('loan-bike', 'service', null),
    granted('refund', 'service', 100),
  ];
  expect(byWhat(all).map(({ what }) => what)).toEqual(['loan-bike', 'refund']);
  expect(sayFrontLine(all)).toBe('1 of 2 things granted are said differently by departments');
  expect(sayFrontLine(all.slice(0, 2))).toBe('2 things are granted, and departments say them alike');
});
