import type { InEachLanguage } from '../wording/language.ts';

/** Why something about laws cannot be told; in German a sentence, in English the end of one. Without a full stop. */
export type Reason = InEachLanguage<string>;

/** Thrown inside a search where the solver has no answer; caught where the component is judged. */
export class Unsolved extends Error {
  constructor(readonly reason: Reason) {
    super(reason.en);
  }
}
