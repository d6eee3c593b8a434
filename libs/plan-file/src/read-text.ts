import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
  visit,
} from 'yaml';
import { explainSyntax } from './explain-syntax.ts';
import { isTooDeep } from './is-too-deep.ts';
import type { Path, PlanError } from './plan-error.ts';

/** A file's text as plain values, and the way back from a value to its place in the file. */
export interface TextReading {
  readonly value: unknown;
  readonly errors: readonly PlanError[];
  /** False when the text is so broken that its value is a guess. */
  readonly whole: boolean;
  readonly placeOf: (path: Path) => Place;
}

/** Both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Reads YAML by the 1.2 core schema, of which JSON is a part: `on`, `no` and dates stay text, map keys are always
 * text. Never throws: what cannot be read is an error with its place.
 */
export function readText(text: string): TextReading {
  if (/^[\s\uFEFF]*$/.test(text)) return unreadable('the file is empty; start it with "plan: 1"');
  if (isTooDeep(text)) return unreadable(TOO_DEEP);
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      stringKeys: true,
      // The parser compares every key with every other, which takes seconds for a hostile file: see `repeatedKeys`.
      uniqueKeys: false,
      resolveKnownTags: false,
      prettyErrors: false,
      lineCounter: lines,
    });
    return reading(document, lines);
  } catch (error) {
    if (error instanceof RangeError) return unreadable(TOO_DEEP);
    throw error;
  }
}

const TOO_DEEP = 'the text is nested too deeply to be a plan; flatten it';

function reading(document: Document.Parsed, lines: LineCounter): TextReading {
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.some(({ message }) => message.includes('call stack'))) return unreadable(TOO_DEEP);
  const errors = onePerPlace(
    [...document.errors, ...document.warnings, ...repeatedKeys(document)].map((error) => ({
      path: '',
      ...place(error.pos[0]),
      message: explainSyntax(error.code, error.message),
    })),
  );
  const whole = document.errors.every(({ code }) => code === 'DUPLICATE_KEY' || code === 'TAG_RESOLVE_FAILED');
  const placeOf = (path: Path) => place(offsetOf(document, path));
  try {
    return { value: whole ? document.toJS() : undefined, errors, whole, placeOf };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return unreadable(explainAliases(error.message));
  }
}

/** The keys that stand in their map for a second time. */
function repeatedKeys(document: Document.Parsed): { code: string; message: string; pos: readonly [number] }[] {
  const repeated: Scalar[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push(key);
        seen.add(key.value);
      }
    },
  });
  return repeated.map(({ range }) => ({ code: 'DUPLICATE_KEY', message: '', pos: [range?.[0] ?? 0] }));
}

/** The parser complains a second time about the consequences of the first. */
function onePerPlace(errors: readonly (PlanError & Place)[]): PlanError[] {
  const places = new Map(errors.toReversed().map((error) => [`${error.line}:${error.column}`, error]));
  return [...places.values()].toReversed();
}

/** Aliases can unfold to millions of times the size of the text; the parser counts them and gives up. */
function explainAliases(wording: string): string {
  const name = /^Unresolved alias.*: (\S+)$/.exec(wording)?.[1];
  if (name === undefined) return 'the aliases (*name) of this file unfold without end; write the entries out instead';
  return `the alias *${name} has no anchor &${name} before it; put text that begins with * in quotes`;
}

function unreadable(message: string): TextReading {
  const place = { line: 1, column: 1 };
  return { value: undefined, errors: [{ path: '', ...place, message }], whole: false, placeOf: () => place };
}

/** Where a part begins: a field at its name, an entry of a list at its first character. Missing parts: the nearest. */
function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    const part = partOf(node, step);
    if (part === undefined) return offset;
    offset = part.offset ?? offset;
    node = part.node;
  }
  return offset;
}

function partOf(node: unknown, step: string | number): { node: unknown; offset: number | undefined } | undefined {
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return { node: item, offset: isNode(item) ? item.range?.[0] : undefined };
  }
  if (!isMap(node)) return undefined;
  const pair = pairsOf(node).get(String(step));
  return pair && { node: pair.value, offset: isNode(pair.key) ? pair.key.range?.[0] : undefined };
}

/** The entries of a map by name, the first of each; looked through once, since a file may have an error in every line. */
function pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
  const known = pairs.get(map);
  if (known) return known;
  const named = map.items.filter((item) => isPair(item) && isScalar(item.key));
  const found = new Map(named.toReversed().map((item) => [(item.key as Scalar).value, item]));
  pairs.set(map, found);
  return found;
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();
