/** Two that nobody could tell apart in a list. */
export function namedLike<Entry extends { readonly name: string }>(
  entries: readonly Entry[],
  name: string,
): Entry | undefined {
  const plain = name.trim().toLowerCase();
  return entries.find((one) => one.name.toLowerCase() === plain);
}
