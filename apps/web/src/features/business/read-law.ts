import { parseLaw } from '@concord/alignment-engine';
import { byLocale, say } from '@concord/texts';
import { sayLawProblem } from './say-law-problem.ts';

export interface NamedMetric {
  readonly key: string;
  readonly name: string;
}

export type TypedLaw =
  { readonly words: string } | { readonly problem: string; /** Character of the text, from 1. */ readonly at: number };

/**
 * What somebody has typed as a law: what it says in words, or what is wrong with it, where, and how to put it right.
 *
 * @example
 * readLaw('promise >= lead-time + 1', metrics); // { words: 'Promised days is at least production lead time + 1' }
 */
export function readLaw(text: string, metrics: readonly NamedMetric[]): TypedLaw {
  const reading = parseLaw(text);
  if (!reading.ok) return { problem: sayLawProblem(reading.problem, reading.at, text), at: reading.at };
  const names = new Map(metrics.map(({ key, name }) => [key, name]));
  const unknown = [...reading.law.coefficients.keys()].find((key) => !names.has(key));
  if (unknown !== undefined)
    return {
      problem: say('No metric has the key “{key}”. Type a part of its name, and choose it from the list.', {
        key: unknown,
      }),
      at: text.indexOf(unknown) + 1,
    };
  if (reading.law.coefficients.size === 0)
    return { problem: say('A law ties metrics to each other or to a number. Name at least one metric.'), at: 1 };
  return { words: inWords(text, names) };
}

function inWords(text: string, names: ReadonlyMap<string, string>): string {
  const [, left = '', relation = '', right = ''] = /^(.*?)(<=|>=|=)(.*)$/.exec(text) ?? [];
  const sides = { left: sideInWords(left, names), right: sideInWords(right, names) };
  if (relation === '>=') return say('{left} is at least {right}.', sides);
  if (relation === '<=') return say('{left} is at most {right}.', sides);
  return say('{left} is exactly {right}.', sides);
}

const numbers = byLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }));

function sideInWords(side: string, names: ReadonlyMap<string, string>): string {
  const spaced = side.replaceAll('*', ' * ').trim().split(/\s+/);
  return spaced.map((word) => wordInWords(word, names)).join(' ');
}

function wordInWords(word: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(word);
  if (name !== undefined) return say('“{name}”', { name });
  if (word === '*') return '×';
  if (word === '-') return '−';
  return Number.isFinite(Number(word)) ? numbers().format(Number(word)) : word;
}
