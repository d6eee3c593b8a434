import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { refusalOf } from '../../components/refusal-of.ts';
import { offerUndo } from '../../components/undo-offer.ts';
import { ChangeMetricReadingsDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { Reading } from './read-readings.ts';

interface ReadingsChange {
  readonly set: readonly Reading[];
  readonly remove: readonly string[];
}

/** Writes readings at once, and offers to take it back. */
export function useReadingsChange(metric: string, before: readonly Reading[]) {
  const { organisation = '' } = useParams();
  const save = useChange(ChangeMetricReadingsDocument);
  const write = ({ set, remove }: ReadingsChange) =>
    new Promise<void>((resolve, reject) =>
      save.mutate(
        { organisation, metric, set: [...set], remove: [...remove] },
        {
          onSuccess: ({ changeMetricReadings: answer }) =>
            'message' in answer ? reject(new Error(refusalOf(answer))) : resolve(),
          onError: reject,
        },
      ),
    );
  /** @throws {Error} with the cure */
  const change = async (wanted: ReadingsChange, done: string) => {
    const back = undoing(wanted, before);
    await write(wanted);
    offerUndo({ done, undone: say('The readings are as they were.'), undo: () => write(back) });
  };
  return { isPending: save.isPending, change };
}

/** What brings readings back to what they were. */
export function undoing({ set, remove }: ReadingsChange, before: readonly Reading[]): ReadingsChange {
  const touched = new Set([...set.map(({ on }) => on), ...remove]);
  const there = new Set(before.map(({ on }) => on));
  return {
    set: before.filter(({ on }) => touched.has(on)).map(({ on, value }) => ({ on, value })),
    remove: set.map(({ on }) => on).filter((on) => !there.has(on)),
  };
}
