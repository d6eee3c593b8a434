import fc from 'fast-check';
import { linkedGroups } from './linked-groups.ts';

const COUNT = 8;
const links = fc.array(
  fc.tuple(fc.nat({ max: COUNT - 1 }), fc.nat({ max: COUNT - 1 }), fc.integer({ min: 0, max: 4 })),
  { maxLength: 12 },
);

it('joins what links reach, as a walk along the links does, and keeps the heaviest', () => {
  fc.assert(
    fc.property(links, (given) => {
      const real = given.filter(([a, b]) => a !== b);
      const groups = linkedGroups(COUNT);
      for (const [a, b, weight] of real) groups.link(a, b, weight);
      const walked = Array.from({ length: COUNT }, (_, start) => walk(start, real));
      const expected = walked.flatMap((members, start) =>
        members[0] !== start || members.length < 2 ? [] : [{ members, heaviest: heaviestAmong(members, real) }],
      );
      expect(groups.groups()).toEqual(expected);
      for (const [a, members] of walked.entries()) {
        for (let b = 0; b < COUNT; b += 1) {
          expect(groups.heaviestAround(a, b)).toBe(members.includes(b) ? heaviestAmong(members, real) : -1);
        }
      }
      expect(groups.allJoinedBy(3)).toBe(walked[0]?.length === COUNT && heaviestAmong(walked[0], real) >= 3);
    }),
  );
});

function walk(start: number, given: readonly (readonly [number, number, number])[]): number[] {
  const reached = new Set([start]);
  for (const at of reached) {
    for (const [a, b] of given) {
      if (a === at) reached.add(b);
      if (b === at) reached.add(a);
    }
  }
  return [...reached].sort((a, b) => a - b);
}

function heaviestAmong(members: readonly number[], given: readonly (readonly [number, number, number])[]): number {
  return Math.max(-1, ...given.filter(([a]) => members.includes(a)).map(([, , weight]) => weight));
}
