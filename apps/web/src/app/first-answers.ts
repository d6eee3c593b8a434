import type { Somebody } from './session/somebody.ts';

/** What the server has answered before the page asks. */
export interface FirstAnswers {
  /** Whose session it is; null: nobody's. */
  readonly somebody: Somebody | null;
  /** Each with the key under which it is kept, as if the page had asked for it. */
  readonly answers: readonly (readonly [key: readonly [hash: string, variables: unknown], data: unknown])[];
}

/** As they came with the page. */
interface Told {
  readonly somebody: { readonly somebody: Somebody | null };
  /** By the hash of a document, a space, and its variables as JSON. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Takes them out of the page: whoever asks later wants it as it is then. Nothing where the page brought none. */
export function takeFirstAnswers(): FirstAnswers | undefined {
  const element = document.getElementById('first-answers');
  if (element === null) return undefined;
  element.remove();
  const { somebody, answers } = JSON.parse(element.textContent) as Told;
  return {
    somebody: somebody.somebody,
    answers: Object.entries(answers).map(([question, data]) => [keyOf(question), data]),
  };
}

function keyOf(question: string): readonly [string, unknown] {
  const end = question.indexOf(' ');
  return [question.slice(0, end), JSON.parse(question.slice(end))];
}
