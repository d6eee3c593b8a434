import fc from 'fast-check';
import { Ancestry, contributes, type Kin } from './ancestry.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'];
const key = fc.constantFrom(...KEYS);
const moves = fc.array(fc.tuple(key, fc.option(key, { nil: undefined })), { maxLength: 25 });

/** Walks up from parent to parent. */
function walksUpTo(parents: ReadonlyMap<string, string>, goal: string, to: string): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(goal); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === to) return true;
    seen.add(at);
  }
  return false;
}

it('knows after any moves what a walk from parent to parent finds, also in circles', () => {
  fc.assert(
    fc.property(moves, (made) => {
      const ancestry = new Ancestry();
      const parents = new Map<string, string>();
      for (const [goal, parent] of made) {
        ancestry.set(goal, parent);
        if (parent === undefined) parents.delete(goal);
        else parents.set(goal, parent);
        for (const one of KEYS) {
          const below = KEYS.filter((other) => other !== one && walksUpTo(parents, other, one));
          expect(
            KEYS.filter((other) => other !== one && contributes(ancestry.kinOf(other), ancestry.kinOf(one))),
          ).toEqual(below);
          expect([...ancestry.from(one)].sort()).toEqual([...new Set([one, ...below])].sort());
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('climbs a chain as long as a plan in few steps', () => {
  const length = 100_000;
  const ancestry = new Ancestry();
  for (let i = 1; i < length; i += 1) ancestry.set(`g${String(i)}`, `g${String(i - 1)}`);
  const pairs = Array.from({ length: 200_000 }, (_, i) => [(i * 7919) % length, (i * 104_729) % length] as const);
  const kin = Array.from({ length }, (_, i) => ancestry.kinOf(`g${String(i)}`));
  const found = pairs.filter(([one, other]) => contributes(kin[one] as Kin, kin[other] as Kin));
  expect(found).toHaveLength(pairs.filter(([one, other]) => one > other).length);
});
