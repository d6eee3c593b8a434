import type { GoalReading, MissingName, MissingPart } from './goal-reading.ts';
import { peopleWords } from './known-words.ts';
import type { Token } from './tokens.ts';

const MESSAGE: Readonly<Record<MissingName, string>> = {
  metric: 'Nothing that is measured was found in the text. Say what you would count or time.',
  number: 'No number was found in the text. Say how much, or how many.',
  unit: 'The number has no unit. Write days, %, euros or what is counted.',
  date: 'No date was found in the text. Say by when: "by 30 September 2027", "by the end of Q3".',
  'for-whom': 'The text does not say for whom. Name who shall notice it: customers, patients, colleagues.',
};

/** What a goal should say and this one does not. */
export function findMissing(
  tokens: readonly Token[],
  { metric, target, due }: Pick<GoalReading, 'metric' | 'target' | 'due'>,
  isCounted: boolean,
): MissingPart[] {
  const missing: Record<MissingName, boolean> = {
    metric: metric === undefined,
    number: target === undefined,
    unit: target !== undefined && target.unit === undefined && !isCounted,
    date: due === undefined,
    'for-whom': !tokens.some(({ folded }) => isPeople(folded)),
  };
  return (Object.keys(missing) as MissingName[])
    .filter((part) => missing[part])
    .map((part) => ({ part, message: MESSAGE[part] }));
}

function isPeople(folded: string): boolean {
  return peopleWords.some((word) =>
    word.length <= 4 ? new RegExp(`^${word.trim()}(?:s|en|er|e|innen|in)?$`).test(folded) : folded.includes(word),
  );
}
