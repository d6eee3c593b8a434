/** Things (0 to n − 1) that links of some weight join into groups. */
export interface LinkedGroups {
  link(a: number, b: number, weight: number): void;
  /** Of the links of the group that holds both; −1 if they are in different groups. */
  heaviestAround(a: number, b: number): number;
  /** Whether all things are in one group that holds a link of at least this weight. */
  allJoinedBy(weight: number): boolean;
  /** Groups of at least two, by their first member; members ascending. */
  groups(): LinkedGroup[];
}

export interface LinkedGroup {
  readonly members: readonly number[];
  readonly heaviest: number;
}

/**
 * Union-find with path halving and union by size (Tarjan 1975), so that a million links cost about as
 * many steps, in memory for the things only.
 */
export function linkedGroups(count: number): LinkedGroups {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const size = new Int32Array(count).fill(1);
  const heaviest = new Float64Array(count).fill(-1);
  let left = count;

  function rootOf(thing: number): number {
    let at = thing;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      const above = parent[up] ?? up;
      parent[at] = above;
      at = above;
    }
    return at;
  }

  function link(a: number, b: number, weight: number): void {
    const [one, other] = [rootOf(a), rootOf(b)];
    const [root, leaf] = (size[one] ?? 1) < (size[other] ?? 1) ? [other, one] : [one, other];
    heaviest[root] = Math.max(weight, heaviest[root] ?? -1, heaviest[leaf] ?? -1);
    if (root === leaf) return;
    parent[leaf] = root;
    size[root] = (size[root] ?? 1) + (size[leaf] ?? 1);
    left -= 1;
  }

  function groups(): LinkedGroup[] {
    const members = new Map<number, number[]>();
    for (let thing = 0; thing < count; thing += 1) {
      const root = rootOf(thing);
      const group = members.get(root);
      if (group === undefined) members.set(root, [thing]);
      else group.push(thing);
    }
    return [...members].flatMap(([root, found]) =>
      found.length < 2 ? [] : [{ members: found, heaviest: heaviest[root] ?? -1 }],
    );
  }

  return {
    link,
    heaviestAround: (a, b) => {
      const root = rootOf(a);
      return root === rootOf(b) ? (heaviest[root] ?? -1) : -1;
    },
    allJoinedBy: (weight) => left <= 1 && count > 0 && (heaviest[rootOf(0)] ?? -1) >= weight,
    groups,
  };
}
