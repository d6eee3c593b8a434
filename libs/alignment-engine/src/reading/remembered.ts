/** A function that works out each text once. */
export function rememberedFor<Value>(workOut: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = workOut(text);
    known.set(text, value);
    return value;
  };
}

/** Gives each name a number of its own, in the order in which they are met. */
export function numbering(): (name: string) => number {
  let next = 0;
  return rememberedFor(() => next++);
}
