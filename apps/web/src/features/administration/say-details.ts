import { say } from '@concord/texts';
import { noNames, type PlanNames } from './plan-names.ts';

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
 * @param names what to call what the entry has keys of
 * @example
 * sayDetails('{"role":"viewer"}', '{"role":"planner"}'); // [{ what: 'role', before: 'viewer', after: 'planner' }]
 */
export function sayDetails(
  before: string | null | undefined,
  after: string | null | undefined,
  names: PlanNames = noNames,
): readonly Detail[] {
  const [was, is] = [leavesOf(read(before), names), leavesOf(read(after), names)];
  const places = [...new Set([...was.keys(), ...is.keys()])];
  return places.flatMap((what) => {
    const detail = { what, before: was.get(what) ?? NOTHING, after: is.get(what) ?? NOTHING };
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

/** Values by where they stand: "goals › Deliver on time › target › at most". */
function leavesOf(value: Json, names: PlanNames, path: readonly string[] = []): Map<string, string> {
  if (value === null || value === '') return new Map();
  if (typeof value !== 'object') return new Map([[sayPath(path, names), sayValue(value, path, names)]]);
  if (isList(value)) return ofList(value, names, path);
  const within = (name: string) => [...path, ...partsOf(name)];
  const others = Object.entries(value).filter(([name, inner]) => !(isIdentity(name) && inner === path.at(-1)));
  return new Map(others.flatMap(([name, inner]) => [...leavesOf(inner, names, within(name))]));
}

function ofList(list: readonly Json[], names: PlanNames, path: readonly string[]): Map<string, string> {
  if (list.length === 0) return new Map();
  const isPlain = list.every((item) => item === null || typeof item !== 'object');
  if (isPlain) return new Map([[sayPath(path, names), list.map((item) => sayValue(item, path, names)).join(', ')]]);
  const at = (item: Json, place: number) => [...path, nameOf(item) ?? `${place + 1}`];
  return new Map(list.flatMap((item, place) => [...leavesOf(item, names, at(item, place))]));
}

/** Entries of a list that can be told apart are, so that one more in front does not look as if all had changed. */
function nameOf(item: Json): string | undefined {
  if (item === null || typeof item !== 'object' || isList(item)) return undefined;
  const name = IDENTITIES.map((field) => item[field]).find((found) => found !== undefined);
  return typeof name === 'string' ? name : undefined;
}

/** What tells an entry of a list from the others, the surest first. */
const IDENTITIES = ['key', 'id', 'department'];

function isIdentity(field: string): boolean {
  return IDENTITIES.includes(field);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function partsOf(name: string): string[] {
  const [part = '', ...rest] = name.split('.');
  return rest.length === 0 ? [part] : [part, rest.join('.')];
}

function sayPath(path: readonly string[], names: PlanNames): string {
  return path.length === 0
    ? say('value@@that changed')
    : path.map((part, i) => called(part, path[i - 1], names) ?? sayField(part)).join(' › ');
}

/** As it is written in a plan, spaced: "personKey" is "person". Keys of what has left the plan stay as they are. */
function sayField(name: string): string {
  const words = FIELDS.get(name);
  if (words !== undefined) return words();
  return /^[a-z]+([A-Z][a-z]+)+$/.test(name) ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : name;
}

function sayValue(value: Json, path: readonly string[], names: PlanNames): string {
  if (typeof value === 'boolean') return value ? say('yes') : say('no');
  if (value === null) return NOTHING;
  return called(String(value), path.at(-1), names) ?? String(value);
}

/** @param field that holds the key, or stands before it */
function called(key: string, field: string | undefined, names: PlanNames): string | undefined {
  return field === undefined ? undefined : names.get(field)?.get(key);
}

/** What people change most; anything else is told by its name in a plan. */
const FIELDS: ReadonlyMap<string, () => string> = new Map([
  ['personKey', () => say('person')],
  ['role', () => say('role')],
  ['departments', () => say('departments')],
  ['department', () => say('department')],
  ['scope', () => say('scope@@of a token')],
  ['expiresAt', () => say('expires at')],
  ['name', () => say('name')],
  ['vision', () => say('vision')],
  ['timeZone', () => say('time zone')],
  ['language', () => say('language')],
  ['weekStartsOn', () => say('week starts on')],
  ['goals', () => say('goals')],
  ['outcomes', () => say('outcomes')],
  ['metrics', () => say('metrics')],
  ['people', () => say('people')],
  ['title', () => say('title')],
  ['owner', () => say('owner')],
  ['target', () => say('target')],
  ['due', () => say('due')],
  ['status', () => say('status')],
  ['milestones', () => say('milestones')],
  ['checkIns', () => say('check ins')],
]);
