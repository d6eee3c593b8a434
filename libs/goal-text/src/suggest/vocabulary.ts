import { contentWords } from './content-words.ts';

/** The words that an organisation uses for its metrics or outcomes, learnt from goals that are linked to them. */
export interface Vocabulary {
  /** How many linked goals there are. */
  readonly goals: number;
  /** How many goals have a word. */
  goalsWith(word: string): number;
  /** What the goals with a word are linked to, and how many of them. */
  linksOf(word: string): ReadonlyMap<string, number>;
}

/** A goal's text and what people have linked it to: keys of metrics, or of outcomes. */
export interface ConfirmedLink {
  readonly text: string;
  readonly to: readonly string[];
}

const NONE: ReadonlyMap<string, number> = new Map();

/**
 * Learns words from goals, and forgets them when a goal is changed: what was learnt must be given again as it was.
 *
 * @example
 * const words = learnVocabulary([{ text: 'Call back within an hour', to: ['answer-hours'] }]);
 * words.linksOf('call') // Map { 'answer-hours' => 1 }
 */
export class LearntVocabulary implements Vocabulary {
  #goals = 0;
  readonly #counts = new Map<string, number>();
  readonly #links = new Map<string, Map<string, number>>();

  get goals(): number {
    return this.#goals;
  }

  goalsWith(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  linksOf(word: string): ReadonlyMap<string, number> {
    return this.#links.get(word) ?? NONE;
  }

  /** @param words the text's own, where they are known already */
  learn(link: ConfirmedLink, words: Iterable<string> = contentWords(link.text).keys()): void {
    this.#count(link, words, 1);
  }

  forget(link: ConfirmedLink, words: Iterable<string> = contentWords(link.text).keys()): void {
    this.#count(link, words, -1);
  }

  /** As it would be without one goal: nobody's own link is evidence for it. */
  without(link: ConfirmedLink | undefined): Vocabulary {
    if (!link || link.to.length === 0) return this;
    const words = contentWords(link.text);
    return {
      goals: this.#goals - 1,
      goalsWith: (word) => this.goalsWith(word) - Number(words.has(word)),
      linksOf: (word) => (words.has(word) ? lessened(this.linksOf(word), link.to) : this.linksOf(word)),
    };
  }

  #count({ to }: ConfirmedLink, words: Iterable<string>, by: 1 | -1): void {
    if (to.length === 0) return;
    this.#goals += by;
    for (const word of words) {
      add(this.#counts, word, by);
      const links = this.#links.get(word) ?? new Map<string, number>();
      for (const key of to) add(links, key, by);
      if (links.size === 0) this.#links.delete(word);
      else this.#links.set(word, links);
    }
  }
}

export function learnVocabulary(links: Iterable<ConfirmedLink>): LearntVocabulary {
  const vocabulary = new LearntVocabulary();
  for (const link of links) vocabulary.learn(link);
  return vocabulary;
}

function add(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}

function lessened(links: ReadonlyMap<string, number>, keys: readonly string[]): ReadonlyMap<string, number> {
  const left = [...links].map(([key, count]) => [key, count - Number(keys.includes(key))] as const);
  return new Map(left.filter(([, count]) => count > 0));
}
