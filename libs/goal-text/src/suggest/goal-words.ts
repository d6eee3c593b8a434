import { contentWords } from './content-words.ts';
import type { OtherGoal } from './like-duplicates.ts';
import { LearntVocabulary, type Vocabulary } from './vocabulary.ts';

/** A goal with what people have linked it to. */
export interface LinkedGoal extends OtherGoal {
  /** Keys. */
  readonly outcomes: readonly string[];
}

/** So many goals at most are compared word by word. */
const MOST_CANDIDATES = 500;
/** Of so many of the rarest words the goals that have two of them are looked for. */
const PAIRED = 4;
/** A word that more goals have tells nothing, and takes long to go through. */
const MOST_PAIRED = 20_000;

/**
 * The words of all goals of an organisation, and which goals have them. Goals are learnt and forgotten one by one, so
 * that an edit of one of a hundred thousand costs as much as that goal has words.
 */
export class GoalWords {
  readonly #goals = new Map<string, LinkedGoal>();
  readonly #withWord = new Map<string, Set<string>>();
  readonly #metrics = new LearntVocabulary();
  readonly #outcomes = new LearntVocabulary();

  get goals(): number {
    return this.#goals.size;
  }

  keys(): Iterable<string> {
    return this.#goals.keys();
  }

  get(key: string): LinkedGoal | undefined {
    return this.#goals.get(key);
  }

  goalsWith(word: string): number {
    return this.#withWord.get(word)?.size ?? 0;
  }

  /** Learns a goal, in place of what was learnt of it before. */
  learn(goal: LinkedGoal): void {
    this.forget(goal.key);
    const words = [...contentWords(goal.title).keys()];
    this.#goals.set(goal.key, goal);
    for (const word of words) this.#withWord.set(word, (this.#withWord.get(word) ?? new Set()).add(goal.key));
    this.#metrics.learn(metricLink(goal), words);
    this.#outcomes.learn(outcomeLink(goal), words);
  }

  forget(key: string): void {
    const goal = this.#goals.get(key);
    if (!goal) return;
    const words = [...contentWords(goal.title).keys()];
    this.#goals.delete(key);
    for (const word of words) {
      const keys = this.#withWord.get(word);
      keys?.delete(key);
      if (keys?.size === 0) this.#withWord.delete(word);
    }
    this.#metrics.forget(metricLink(goal), words);
    this.#outcomes.forget(outcomeLink(goal), words);
  }

  /** Words by the metrics they were confirmed for; those of one goal left out. */
  metricWords(except?: string): Vocabulary {
    const own = except === undefined ? undefined : this.#goals.get(except);
    return this.#metrics.without(own && metricLink(own));
  }

  /** The same for outcomes. */
  outcomeWords(except?: string): Vocabulary {
    const own = except === undefined ? undefined : this.#goals.get(except);
    return this.#outcomes.without(own && outcomeLink(own));
  }

  /**
   * Goals that may say something alike, at most 500: those with its rarest words, or with two of them where each word
   * alone has too many goals. Which ones does not depend on the order in which goals were learnt.
   */
  candidates(text: string): LinkedGoal[] {
    const sets = [...contentWords(text).keys()]
      .flatMap((word) => this.#withWord.get(word) ?? [])
      .sort((a, b) => a.size - b.size);
    const found = new Set<string>();
    for (const keys of sets) if (found.size + keys.size <= MOST_CANDIDATES) for (const key of keys) found.add(key);
    for (const [first, second] of pairs(sets.slice(0, PAIRED))) {
      if (first.size > MOST_PAIRED) continue;
      const both = [...first].filter((key) => second.has(key));
      if (found.size + both.length <= MOST_CANDIDATES) for (const key of both) found.add(key);
    }
    return [...found].flatMap((key) => this.#goals.get(key) ?? []);
  }
}

function pairs<Value>(values: readonly Value[]): (readonly [Value, Value])[] {
  return values.flatMap((first, i) => values.slice(i + 1).map((second) => [first, second] as const));
}

function metricLink({ title, metric }: LinkedGoal) {
  return { text: title, to: metric === undefined ? [] : [metric] };
}

function outcomeLink({ title, outcomes }: LinkedGoal) {
  return { text: title, to: outcomes };
}
