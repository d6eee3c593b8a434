import { EditedLookup } from './edited-lookup.ts';

it('finds what a map would find after any number of edits', () => {
  const map = new Map(Array.from({ length: 50 }, (_, i) => [`g${i}`, i]));
  const first = new EditedLookup(new Map(map));
  let lookup = first;
  for (let i = 0; i < 1_200; i += 1) {
    const key = `g${(i * 37) % 700}`;
    const entry = i % 3 === 0 ? undefined : i;
    lookup = lookup.with([[key, entry]]);
    if (entry === undefined) map.delete(key);
    else map.set(key, entry);
  }
  expect([...lookup.keys()].sort()).toEqual([...map.keys()].sort());
  expect([...lookup.values()].sort()).toEqual([...map.values()].sort());
  expect(lookup.size).toBe(map.size);
  for (let i = 0; i < 700; i += 1) {
    expect([lookup.get(`g${i}`), lookup.has(`g${i}`)]).toEqual([map.get(`g${i}`), map.has(`g${i}`)]);
  }
  // Earlier lookups are as they were.
  expect(first.get('g0')).toBe(0);
  expect([...first.keys()]).toHaveLength(50);
});
