import { say } from '@concord/texts';

interface ResultCountProps {
  /** How many there are, in words: "12 goals", and "12 goals match" where the list is filtered. */
  readonly says: string;
  /** The list still shows the answer to an earlier question. */
  readonly pending: boolean;
}

/** How many there are, said also to those who do not see the list change; never of a list that is about to change. */
export function ResultCount({ says, pending }: ResultCountProps) {
  return (
    <p className="result-count" role="status">
      {pending ? say('Looking…') : says}
    </p>
  );
}
