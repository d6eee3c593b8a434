/**
 * Which goal contributes to which, directly or through others, kept up to date as goals come and go. A
 * chain of parents may be as long as the plan, so each goal knows its parent and one goal far above it
 * (Myers, Information Processing Letters 17(5), 1983): the way up takes logarithmic time.
 */
export class Ancestry {
  readonly #parentOf = new Map<string, string>();
  readonly #childrenOf = new Map<string, Set<string>>();
  /** Worked out when asked for. */
  readonly #places = new Map<string, Place>();

  /** Gives a goal another parent, or none. */
  set(goal: string, parent: string | undefined): void {
    const before = this.#parentOf.get(goal);
    if (before === parent) return;
    for (const moved of this.from(goal)) this.#places.delete(moved);
    if (before !== undefined) this.#dropChild(before, goal);
    if (parent === undefined) this.#parentOf.delete(goal);
    else {
      this.#parentOf.set(goal, parent);
      const siblings = this.#childrenOf.get(parent);
      if (siblings === undefined) this.#childrenOf.set(parent, new Set([goal]));
      else siblings.add(goal);
    }
  }

  parentOf(goal: string): string | undefined {
    return this.#parentOf.get(goal);
  }

  /** A goal and all that contribute to it. */
  from(goal: string): ReadonlySet<string> {
    const found = new Set([goal]);
    for (const key of found) for (const child of this.#childrenOf.get(key) ?? []) found.add(child);
    return found;
  }

  /** Whether a goal contributes to another one. Those of a circle of parents all contribute to each other. */
  contributes(goal: string, to: string): boolean {
    if (!this.#parentOf.has(goal) || !this.#childrenOf.has(to)) return false;
    const [place, above] = [this.#placeOf(goal), this.#placeOf(to)];
    if (above.circle !== undefined) return placeAt(place, 0).circle === above.circle;
    return place.depth > above.depth && placeAt(place, above.depth) === above;
  }

  #dropChild(parent: string, child: string): void {
    const siblings = this.#childrenOf.get(parent);
    siblings?.delete(child);
    if (siblings?.size === 0) this.#childrenOf.delete(parent);
  }

  #placeOf(goal: string): Place {
    return this.#places.get(goal) ?? this.#findPlace(goal);
  }

  #findPlace(goal: string): Place {
    const trail = new Set<string>();
    let at: string | undefined = goal;
    while (at !== undefined && !this.#places.has(at) && !trail.has(at)) {
      trail.add(at);
      at = this.#parentOf.get(at);
    }
    const way = [...trail];
    if (at !== undefined && trail.has(at)) this.#placeCircle(way.splice(way.indexOf(at)));
    let above = at === undefined ? undefined : this.#places.get(at);
    for (const key of way.reverse()) {
      above = above === undefined ? topPlace() : placeBelow(above);
      this.#places.set(key, above);
    }
    return this.#places.get(goal) ?? topPlace();
  }

  #placeCircle(circle: readonly string[]): void {
    for (const key of circle) this.#places.set(key, topPlace(circle));
  }
}

/** Where a goal stands below the topmost goal that it contributes to. */
interface Place {
  readonly depth: number;
  readonly parent: Place;
  /** A place further up. */
  readonly jump: Place;
  /** The goals that contribute to each other, for those at the top that do. */
  readonly circle: readonly string[] | undefined;
}

function topPlace(circle?: readonly string[]): Place {
  const place: { depth: number; parent: Place; jump: Place; circle: readonly string[] | undefined } = {
    depth: 0,
    circle,
    get parent(): Place {
      return place;
    },
    get jump(): Place {
      return place;
    },
  };
  return place;
}

function placeBelow(parent: Place): Place {
  const { jump } = parent;
  const evenSteps = parent.depth - jump.depth === jump.depth - jump.jump.depth;
  return { depth: parent.depth + 1, parent, jump: evenSteps ? jump.jump : parent, circle: undefined };
}

function placeAt(place: Place, depth: number): Place {
  let at = place;
  while (at.depth > depth) at = at.jump.depth >= depth ? at.jump : at.parent;
  return at;
}
