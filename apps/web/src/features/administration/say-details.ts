/** One thing that changed: what it is, and what it was and is, in words. */
export interface Detail {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What there is nothing of. */
const NOTHING = '–';

/**
 * What an entry of the log says was before and after, thing by thing; what stayed the same is left out.
 *
 * @param before JSON, as the API gives it
 * @param after JSON, as the API gives it
 * @example
 * sayDetails('{"role":"viewer"}', '{"role":"planner"}'); // [{ what: 'role', before: 'viewer', after: 'planner' }]
 */
export function sayDetails(before: string | null | undefined, after: string | null | undefined): readonly Detail[] {
  const [was, is] = [leavesOf(read(before)), leavesOf(read(after))];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return names.flatMap((name) => {
    const detail = { what: name, before: was.get(name) ?? NOTHING, after: is.get(name) ?? NOTHING };
    return detail.before === detail.after ? [] : [detail];
  });
}

function read(text: string | null | undefined): Json {
  if (text == null) return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** Values by where they stand: "goals › promise-5 › target › atMost". */
function leavesOf(value: Json, path: readonly string[] = []): Map<string, string> {
  if (value === null || value === '') return new Map();
  if (typeof value !== 'object') return new Map([[sayPath(path), sayValue(value)]]);
  if (isList(value)) return ofList(value, path);
  return new Map(Object.entries(value).flatMap(([name, inner]) => [...leavesOf(inner, [...path, ...partsOf(name)])]));
}

function ofList(list: readonly Json[], path: readonly string[]): Map<string, string> {
  const isPlain = list.every((item) => item === null || typeof item !== 'object');
  if (isPlain) return list.length === 0 ? new Map() : new Map([[sayPath(path), list.map(sayValue).join(', ')]]);
  return new Map(list.flatMap((item, place) => [...leavesOf(item, [...path, nameOf(item) ?? `${place + 1}`])]));
}

/** Entries of a list that can be told apart are, so that one more in front does not look as if all had changed. */
function nameOf(item: Json): string | undefined {
  if (item === null || typeof item !== 'object' || isList(item)) return undefined;
  const name = item['key'] ?? item['id'] ?? item['department'];
  return typeof name === 'string' ? name : undefined;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function partsOf(name: string): string[] {
  const [part = '', ...rest] = name.split('.');
  return rest.length === 0 ? [part] : [part, rest.join('.')];
}

function sayPath(path: readonly string[]): string {
  return path.length === 0 ? 'value' : path.map(sayName).join(' › ');
}

/** As it is written in a plan, spaced: "personKey" is "person key". Keys of goals and departments stay as they are. */
function sayName(name: string): string {
  return /^[a-z]+([A-Z][a-z]+)+$/.test(name) ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : name;
}

function sayValue(value: Json): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === null ? NOTHING : String(value);
}
