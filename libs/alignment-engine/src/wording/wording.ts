import type { Interval, Overlap } from '../evidence.ts';
import type { IsoDate } from '../plan.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import type { InEachLanguage, Language } from './language.ts';

/**
 * The parts that sentences are made of, in one language. Chosen once for a plan; the sentences themselves stand
 * beside what they tell of, in every language at once.
 */
export interface Wording {
  readonly language: Language;
  /** A value as people write it: at most three decimals, thousands marked, the unit in the right number. */
  quantity(value: number, unit: string): string;
  /** How far apart two values are. */
  distance(value: number, unit: string): string;
  wholeDays(count: number): string;
  plainNumber(value: number): string;
  /** What a goal asks of its metric. */
  demand(interval: Interval, unit: string): string;
  dateInWords(date: IsoDate): string;
  /** When and for which part of the business goals meet. */
  whenAndWhere(overlap: Overlap): string;
  /** All of them. */
  listOf(texts: readonly string[]): string;
  /** Any of them. */
  orList(texts: readonly string[]): string;
  quoted(text: string): string;
  /** The name of a metric inside a sentence. */
  midSentence(name: string): string;
  /** Whether a name tells the unit of its values, so that they need none. */
  tellsUnit(name: string, unit: string): boolean;
}

/** @example wordingIn('de').quantity(1, 'days') // '1 Tag' */
export function wordingIn(language: Language): Wording {
  return WORDINGS[language];
}

const WORDINGS: InEachLanguage<Wording> = { en: english, de: german };
