import type { Judgement } from './judgement.ts';

/** Answers to so many questions are kept of each judgement: of those asked longest ago one goes for each that comes. */
const MOST_KEPT = 50;

/**
 * Remembers what was worked out of all goals of a judgement, for as long as that is kept itself: the same page is asked
 * for by many, and a judgement never changes. A failure is not remembered.
 */
export class OncePerJudgement<Value> {
  readonly #kept = new WeakMap<Judgement, Map<string, Promise<Value>>>();

  /** @param name what was asked, unique among questions to this */
  of(judgement: Judgement, name: string, make: () => Value | Promise<Value>): Promise<Value> {
    const answers = this.#kept.get(judgement) ?? new Map<string, Promise<Value>>();
    this.#kept.set(judgement, answers);
    const before = answers.get(name);
    if (before) return before;
    const [oldest] = answers.keys();
    if (answers.size === MOST_KEPT && oldest !== undefined) answers.delete(oldest);
    const answer = Promise.resolve().then(make);
    answers.set(name, answer);
    answer.catch(() => answers.delete(name));
    return answer;
  }
}
