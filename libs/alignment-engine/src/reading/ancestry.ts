/** A goal's place among those that contribute to each other; the same object as long as the plan is read. */
export class Kin {
  parent: Kin | undefined;
  /** Those that name it as their parent; nothing if none ever did. */
  children: Set<Kin> | undefined;
  /** How many goals it contributes to; −1 until somebody asks. */
  depth = -1;
  /** A goal further up, or itself. */
  jump: Kin = this;
  /** The first of the goals that contribute to each other in a circle with it, if there is one. */
  circle: Kin | undefined;

  constructor(readonly key: string) {}
}

/**
 * Which goal contributes to which, directly or through others, kept up to date as goals come and go. A
 * chain of parents may be as long as the plan, so each goal knows its parent and one goal far above it
 * (Myers, Information Processing Letters 17(5), 1983): the way up takes logarithmic time.
 */
export class Ancestry {
  readonly #kin = new Map<string, Kin>();

  kinOf(goal: string): Kin {
    const known = this.#kin.get(goal);
    if (known !== undefined) return known;
    const kin = new Kin(goal);
    this.#kin.set(goal, kin);
    return kin;
  }

  /** Gives a goal another parent, or none. */
  set(goal: string, parent: string | undefined): void {
    const before = this.#kin.get(goal)?.parent;
    if (before?.key === parent) return;
    const kin = this.kinOf(goal);
    for (const moved of allFrom(kin)) moved.depth = -1;
    before?.children?.delete(kin);
    kin.parent = parent === undefined ? undefined : this.kinOf(parent);
    if (kin.parent !== undefined) (kin.parent.children ??= new Set()).add(kin);
  }

  /** A goal and all that contribute to it. */
  from(goal: string): string[] {
    return Array.from(allFrom(this.kinOf(goal)), ({ key }) => key);
  }
}

/** Whether a goal contributes to another one. Those of a circle of parents all contribute to each other. */
export function contributes(goal: Kin, to: Kin): boolean {
  if (goal.parent === undefined || to.children === undefined) return false;
  if (goal.depth === -1) findPlace(goal);
  if (to.depth === -1) findPlace(to);
  if (to.circle !== undefined) return ancestorAt(goal, 0).circle === to.circle;
  return goal.depth > to.depth && ancestorAt(goal, to.depth) === to;
}

function allFrom(goal: Kin): ReadonlySet<Kin> {
  const found = new Set([goal]);
  for (const kin of found) for (const child of kin.children ?? []) found.add(child);
  return found;
}

function ancestorAt(goal: Kin, depth: number): Kin {
  let at = goal;
  while (at.depth > depth) at = at.jump.depth >= depth ? at.jump : (at.parent ?? at.jump);
  return at;
}

/** Works out depth and jump of a goal and of all above it for which they are not known. */
function findPlace(goal: Kin): void {
  const way = new Set<Kin>();
  let at: Kin | undefined = goal;
  while (at !== undefined && at.depth === -1 && !way.has(at)) {
    way.add(at);
    at = at.parent;
  }
  const down = [...way];
  if (at !== undefined && way.has(at)) for (const kin of down.splice(down.indexOf(at))) placeOnTop(kin, at);
  for (const kin of down.reverse()) {
    if (kin.parent === undefined) placeOnTop(kin, undefined);
    else placeBelow(kin, kin.parent);
  }
}

function placeOnTop(kin: Kin, circle: Kin | undefined): void {
  kin.depth = 0;
  kin.jump = kin;
  kin.circle = circle;
}

function placeBelow(kin: Kin, parent: Kin): void {
  const { jump } = parent;
  kin.depth = parent.depth + 1;
  kin.jump = parent.depth - jump.depth === jump.depth - jump.jump.depth ? jump.jump : parent;
  kin.circle = undefined;
}
