import { useSyncExternalStore } from 'react';

/**
 * Who a person says that they are, remembered in this browser for each organisation. It is a name for the record, not
 * a proof: there are no accounts yet.
 */
const remembered = new Map<string, string | null>();
const listeners = new Set<() => void>();
const nameOf = (organisation: string) => `concord.person.${organisation}`;

/**
 * The headers that say who acts, for an operation with these variables.
 *
 * @returns nothing where nobody has said who they are, or where the operation belongs to no organisation.
 * @example
 * personHeaders({ organisation: 'demo' }); // { 'concord-person': 'ingrid' }
 */
export function personHeaders(variables: unknown): Record<string, string> {
  const { organisation } = (variables ?? {}) as { organisation?: unknown };
  const person = typeof organisation === 'string' ? actingPerson(organisation) : null;
  return person === null ? {} : { 'concord-person': person };
}

/** The key of the person, or null where nobody has said who they are. */
export function actingPerson(organisation: string): string | null {
  const known = remembered.get(organisation);
  if (known !== undefined) return known;
  const stored = readStored(organisation);
  remembered.set(organisation, stored);
  return stored;
}

/** Remembers who acts; null forgets it. */
export function actAs(organisation: string, person: string | null): void {
  remembered.set(organisation, person);
  try {
    if (person === null) localStorage.removeItem(nameOf(organisation));
    else localStorage.setItem(nameOf(organisation), person);
  } catch {
    // A browser that stores nothing still knows it until the page is closed.
  }
  for (const listener of listeners) listener();
}

/** The key of the person who acts, kept up to date, also when it changes in another tab. */
export function useActingPerson(organisation: string): string | null {
  return useSyncExternalStore(subscribe, () => actingPerson(organisation));
}

function readStored(organisation: string): string | null {
  try {
    return localStorage.getItem(nameOf(organisation));
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  const inAnotherTab = () => {
    remembered.clear();
    listener();
  };
  listeners.add(listener);
  globalThis.addEventListener('storage', inAnotherTab);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener('storage', inAnotherTab);
  };
}
