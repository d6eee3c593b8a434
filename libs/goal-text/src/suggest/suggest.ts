import { readGoalText } from '../read-goal-text.ts';
import { canBeIn } from '../units.ts';
import { contentWords } from './content-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What may be meant: a metric by its name and unit, an outcome by its statement. */
export interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly unit?: string;
}

/** A word of the text, and how many other goals with this word are linked to the suggested. */
export interface WordEvidence {
  readonly word: string;
  readonly confirmed: number;
  /** How many other goals with this word are linked to anything. */
  readonly of: number;
}

export interface Suggestion {
  readonly key: string;
  /** Words that people have used for it before, the most telling first. */
  readonly confirmed: readonly WordEvidence[];
  /** Words of the text that stand in its name. */
  readonly inName: readonly string[];
  readonly score: number;
}

/** The best three, and the one that may be chosen beforehand: only where people have linked such words before. */
export interface Suggestions {
  readonly top: readonly Suggestion[];
  readonly preselect?: string;
}

const MOST = 3;
/** So many other goals must have confirmed a word for a metric: one may have been a slip. */
const ENOUGH = 2;
/** And for an outcome: one goal serves several, and words say less of why than of what. */
const ENOUGH_OF_OUTCOMES = 3;
/** And so large a part of all goals with this word: of a word that is used for everything, nothing follows. */
const PART = 0.6;
/** The first must be this much better than the second; otherwise people choose. */
const MARGIN = 1.5;

/**
 * Which metrics a text may be about. Names alone mislead, so that they only order the list; what people have confirmed
 * decides whether the first is chosen beforehand, and never against the unit that the text names.
 *
 * @example
 * suggestMetrics('Call back within 2 hours', metrics, vocabulary).preselect // 'answer-hours'
 */
export function suggestMetrics(text: string, metrics: readonly Candidate[], vocabulary: Vocabulary): Suggestions {
  const { target, share } = readGoalText(text, { today: '2000-01-01' });
  const unit = share ? '%' : target?.kind === 'by' ? undefined : target?.unit;
  const suggestions = suggest(text, metrics, vocabulary);
  const unitOf = new Map(metrics.map((metric) => [metric.key, metric.unit]));
  const fits = (key: string) => canBeIn(unit, unitOf.get(key));
  const top = [...suggestions.filter(({ key }) => fits(key)), ...suggestions.filter(({ key }) => !fits(key))].slice(
    0,
    MOST,
  );
  return withPreselected(top, ENOUGH, (first) => fits(first.key));
}

/** Which outcomes a text may serve; by the same evidence as metrics. */
export function suggestOutcomes(text: string, outcomes: readonly Candidate[], vocabulary: Vocabulary): Suggestions {
  return withPreselected(suggest(text, outcomes, vocabulary).slice(0, MOST), ENOUGH_OF_OUTCOMES);
}

/** A word of the text with what is known of it. */
interface KnownWord {
  readonly stem: string;
  /** As it is written. */
  readonly word: string;
  readonly rarity: number;
  readonly goalsWith: number;
  readonly links: ReadonlyMap<string, number>;
}

function suggest(text: string, candidates: readonly Candidate[], vocabulary: Vocabulary): Suggestion[] {
  const words = [...contentWords(text)].map(([stem, word]) => ({
    stem,
    word,
    rarity: rarity(stem, vocabulary),
    goalsWith: vocabulary.goalsWith(stem),
    links: vocabulary.linksOf(stem),
  }));
  return candidates
    .map((candidate) => weighed(candidate, words))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

function weighed({ key, name }: Candidate, words: readonly KnownWord[]): Suggestion {
  const named = contentWords(name);
  const inName = words.filter(({ stem }) => named.has(stem)).map(({ word }) => word);
  const evidence = words.flatMap(({ word, goalsWith: of, links, ...known }) => {
    const confirmed = links.get(key) ?? 0;
    return confirmed === 0 ? [] : [{ word, confirmed, of, weight: known.rarity * (confirmed / (of + 1)) }];
  });
  evidence.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
  const byPeople = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const byName = named.size === 0 ? 0 : inName.length / named.size;
  return {
    key,
    confirmed: distinct(evidence.map(({ word, confirmed, of }) => ({ word, confirmed, of }))),
    inName: [...new Set(inName)],
    score: byPeople + byName / 2,
  };
}

function withPreselected(
  top: readonly Suggestion[],
  enough: number,
  fits: (first: Suggestion) => boolean = () => true,
): Suggestions {
  const [first, ...others] = top;
  const second = others.find(fits);
  const isEvident =
    first !== undefined &&
    first.confirmed.some(({ confirmed, of }) => confirmed >= enough && confirmed >= PART * of) &&
    first.score >= MARGIN * (second?.score ?? 0) &&
    fits(first);
  return isEvident ? { top, preselect: first.key } : { top };
}

/** The fewer goals have a word, the more it tells. */
export function rarity(stem: string, counts: Pick<Vocabulary, 'goals' | 'goalsWith'>): number {
  return Math.log(1 + (counts.goals + 1) / (counts.goalsWith(stem) + 1));
}

function distinct(evidence: readonly WordEvidence[]): WordEvidence[] {
  return evidence.filter(({ word }, i) => evidence.findIndex((other) => other.word === word) === i);
}
