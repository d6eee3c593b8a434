import type { Lookup } from './edited-lookup.ts';

/** What a key refers to. The database's references and the engine's answers never point at nothing, so a miss is a bug. */
export function must<Entry>(entries: Pick<Lookup<Entry>, 'get'>, key: string): Entry {
  const entry = entries.get(key);
  if (entry === undefined) throw new Error(`Nothing has the key "${key}".`);
  return entry;
}
