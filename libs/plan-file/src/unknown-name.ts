import { say } from '@concord/texts';
import type { Finding, Path } from './plan-error.ts';
import { suggestWord } from './suggest-word.ts';

/** The names of a map's entries. */
export const names = (kind: string, entries: Readonly<Record<string, unknown>>, known: Iterable<string>, at: Path) =>
  Object.keys(entries).flatMap((key) => name(kind, key, known, [...at, key]));

/** Nothing if the key is known, or if there is none (`''` is a key that could not be read). */
export function name(kind: string, key: string | undefined, known: Iterable<string>, at: Path): Finding[] {
  const keys = known instanceof Set ? (known as ReadonlySet<string>) : new Set(known);
  return key === undefined || key === '' || keys.has(key) ? [] : [{ at, message: unknownName(kind, key, keys) }];
}

/** @example unknownName('metric', 'leadtime', ['lead-time']) // 'no metric "leadtime"; did you mean "lead-time"?' */
export function unknownName(kind: string, key: string, known: Iterable<string>): string {
  const near = suggestWord(key, known);
  const what = kindInWords(kind);
  if (near !== undefined) return say('no {what} "{key}"; did you mean "{near}"?', { what, key, near });
  const keys = [...known].sort();
  if (keys.length === 0)
    return say('no {what} "{key}", as there is none; add it or remove the reference', { what, key });
  const shown = keys.slice(0, 8).join(', ');
  return keys.length > 8
    ? say('no {what} "{key}"; add it, or use one of {shown}, … ({count} in all)', {
        what,
        key,
        shown,
        count: keys.length,
      })
    : say('no {what} "{key}"; add it, or use one of {shown}', { what, key, shown });
}

/** A dimension of scopes is called what its authors call it. */
function kindInWords(kind: string): string {
  return KINDS.get(kind)?.() ?? say('{dimension}@@after no', { dimension: kind });
}

const KINDS: ReadonlyMap<string, () => string> = new Map([
  ['department', () => say('department@@after no')],
  ['person', () => say('person@@after no')],
  ['outcome', () => say('outcome@@after no')],
  ['metric', () => say('metric@@after no')],
  ['metric or outcome', () => say('metric or outcome@@after no')],
  ['capacity', () => say('capacity@@after no')],
  ['goal', () => say('goal@@after no')],
  ['promise', () => say('promise@@after no')],
  ['milestone', () => say('milestone@@after no')],
  ['scope', () => say('scope@@after no')],
]);
