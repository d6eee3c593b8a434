interface FirstAnswers {
  readonly somebody: unknown;
  /** By the hash of the document and its variables as JSON. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** What the server has answered before the page asks, each given once: whoever asks again wants it as it is now. */
const waiting = new Map<string, unknown>();

const page = document.getElementById('first-answers');
if (page !== null) {
  const { somebody, answers } = JSON.parse(page.textContent) as FirstAnswers;
  waiting.set('somebody', somebody);
  for (const [question, answer] of Object.entries(answers)) waiting.set(question, answer);
  page.remove();
}

/** @returns nothing where the question was not answered yet */
export function takeFirstAnswer<Answer>(question: string): Answer | undefined {
  const answer = waiting.get(question) as Answer | undefined;
  waiting.delete(question);
  return answer;
}

/** Forgets what is left over: it was told to somebody else. */
export function dropFirstAnswers(): void {
  waiting.clear();
}
