interface ResultCountProps {
  readonly count: number;
  /** What is counted, one of it and several: "goal", "goals". */
  readonly words: readonly [one: string, several: string];
  readonly filtered: boolean;
  /** The list still shows the answer to an earlier question. */
  readonly pending: boolean;
}

/** How many there are, said also to those who do not see the list change; never of a list that is about to change. */
export function ResultCount({ count, words: [one, several], filtered, pending }: ResultCountProps) {
  return (
    <p className="result-count" role="status">
      {pending ? 'Looking…' : `${count} ${count === 1 ? one : several}${filtered ? sayMatch(count) : ''}`}
    </p>
  );
}

function sayMatch(count: number): string {
  return count === 1 ? ' matches' : ' match';
}
