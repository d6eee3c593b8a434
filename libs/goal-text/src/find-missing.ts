import type { GoalReading, MissingPart } from './goal-reading.ts';
import { peopleWords } from './known-words.ts';
import type { Token } from './tokens.ts';

/** What a goal should say and this one does not. */
export function findMissing(
  tokens: readonly Token[],
  { metric, target, due }: Pick<GoalReading, 'metric' | 'target' | 'due'>,
  isCounted: boolean,
): MissingPart[] {
  const missing: Record<MissingPart, boolean> = {
    metric: metric === undefined,
    number: target === undefined,
    unit: target !== undefined && target.unit === undefined && !isCounted,
    date: due === undefined,
    'for-whom': !tokens.some(({ folded }) => isPeople(folded)),
  };
  return (Object.keys(missing) as MissingPart[]).filter((part) => missing[part]);
}

function isPeople(folded: string): boolean {
  return peopleWords.some((word) =>
    word.length <= 4 ? new RegExp(`^${word.trim()}(?:s|en|er|e|innen|in)?$`).test(folded) : folded.includes(word),
  );
}
