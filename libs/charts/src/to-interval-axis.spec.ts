import { toIntervalAxis } from './to-interval-axis.ts';

const promise = { key: 'promise-5', name: 'Sales', high: 5, baseline: 8 };
const plan = { key: 'plan-10', name: 'Manufacturing', low: 10 };

it('shows the gap between an upper and a lower bound that never meet', () => {
  const { bars, gap } = toIntervalAxis([promise, plan]);
  const [sales, manufacturing] = bars;
  expect(gap).toEqual({ start: sales?.end, end: manufacturing?.start });
  expect(sales?.openStart).toBe(true);
  expect(manufacturing?.openEnd).toBe(true);
});

it('shows no gap where the intervals meet', () => {
  expect(toIntervalAxis([promise, { ...plan, low: 5 }]).gap).toBeNull();
});

it('puts the baseline on the same axis, between the ends it lies between', () => {
  const [sales, manufacturing] = toIntervalAxis([promise, plan]).bars;
  expect(sales?.baseline).toBeGreaterThan(sales?.end ?? 1);
  expect(sales?.baseline).toBeLessThan(manufacturing?.start ?? 0);
});

it('marks each end once, in order, inside the axis', () => {
  const { marks } = toIntervalAxis([plan, promise, { key: 'c', name: 'Service', low: 5, high: 10 }]);
  expect(marks.map(({ value }) => value)).toEqual([5, 10]);
  for (const { at } of marks) expect(at > 0 && at < 1).toBe(true);
});

it('still has an axis when both ends are zero', () => {
  const { bars } = toIntervalAxis([{ key: 'a', name: 'A', low: 0, high: 0 }]);
  expect(bars[0]?.start).toBe(0.5);
});
