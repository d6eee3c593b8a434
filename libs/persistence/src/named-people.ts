/** Fields that hold the key of somebody of the plan, in whatever is written down of goals and members. */
const NAMING: ReadonlySet<string> = new Set(['owner', 'personKey', 'approvedBy']);

/** Fields that hold a list of such keys. */
const LISTING: ReadonlySet<string> = new Set(['responsible', 'consulted', 'informed', 'who']);

/**
 * Everybody whom something names that is to be written down, or was.
 *
 * @example namedIn({ goals: [{ owner: 'kari', roles: { informed: ['ola'] } }] }) // ['kari', 'ola']
 */
export function namedIn(value: unknown): string[] {
  const found: string[] = [];
  eachName(value, (name) => {
    found.push(name);
    return name;
  });
  return found;
}

/**
 * The same with other names, as JSON. A name without another one stays.
 *
 * @example renamedIn({ owner: 'kari' }, new Map([['kari', 'person:3f9c…']])) // { owner: 'person:3f9c…' }
 */
export function renamedIn(value: unknown, names: ReadonlyMap<string, string>): unknown {
  return eachName(value, (name) => names.get(name) ?? name);
}

function eachName(value: unknown, rename: (name: string) => string): unknown {
  if (value === null || value === undefined) return null;
  return JSON.parse(JSON.stringify(value), (field, part: unknown) => renamedPart(field, part, rename)) as unknown;
}

function renamedPart(field: string, part: unknown, rename: (name: string) => string): unknown {
  if (NAMING.has(field) && typeof part === 'string') return rename(part);
  if (LISTING.has(field) && Array.isArray(part))
    return part.map((name: unknown) => (typeof name === 'string' ? rename(name) : name));
  // Of a milestone it is a day; of a training it says who had it when.
  if (field === 'done' && typeof part === 'object' && part !== null && !Array.isArray(part))
    return Object.fromEntries(Object.entries(part).map(([name, day]) => [rename(name), day as unknown]));
  return part;
}
