import { sayWhatIf } from './say-what-if.ts';

const sales = { department: 'Sales', title: 'Promise it fast', metric: 'Promised delivery time', unit: 'days' };
const effect = { opened: [], closed: [{}], before: { headline: 60.2 }, after: { headline: 61.4 } };

it.each([
  [{ kind: 'AT_MOST', low: '7', high: '' }, 'at most 7\u00a0days'],
  [{ kind: 'AT_LEAST', low: '7,5', high: '' }, 'at least 7.5\u00a0days'],
  [{ kind: 'BETWEEN', low: '7', high: '9' }, 'between 7\u00a0days and 9\u00a0days'],
] as const)('says what was tried and what it would do, for a target %j', (target, said) => {
  expect(sayWhatIf({ ...sales, target }, effect)).toBe(
    `Sales: Promised delivery time ${said} (alignment 60.2 → 61.4 of 100; closes 1, opens 0)`,
  );
});
