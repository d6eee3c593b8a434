import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { DecideInRoomDocument, type ActionInput, type DecisionInput } from '../../../graphql/operations.ts';
import type { ConflictToDecide } from '../../deciding/decision-draft.ts';
import { Meanwhile, NotSaved } from '../../deciding/meanwhile.tsx';
import { useItem } from '../room-context.ts';
import { useRoomChange } from '../use-room-change.ts';

interface DecideOptions {
  onSaved(): void;
  onRefused(problems: readonly { readonly path: string; readonly message: string }[]): void;
}

/** Decides in the meeting; when something happened to the conflict meanwhile, shows it and lets people choose. */
export function useDecideInRoom(conflict: ConflictToDecide, { onSaved, onRefused }: DecideOptions) {
  const item = useItem();
  const client = useQueryClient();
  const decide = useRoomChange(DecideInRoomDocument);
  const [seen, setSeen] = useState(conflict.life);
  const [stale, setStale] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const send = (decision: DecisionInput, actions: ActionInput[]) => {
    // Saving all the same answers what has been shown: from here on, that is what people saw.
    const shown = stale === null ? seen : conflict.life;
    setSeen(shown);
    setStale(null);
    setFailure(null);
    decide.change(
      { item: item.id, version: shown?.version ?? 0, decision, actions },
      {
        onSaved,
        onRefused(message, answer) {
          if (answer?.__typename === 'InvalidInputError') return onRefused(answer.problems);
          if (answer?.__typename !== 'StaleConflictError') return setFailure(message);
          setStale(message);
          return void client.invalidateQueries();
        },
      },
    );
  };
  const notice = (again: () => void): ReactNode => {
    if (failure !== null) return <NotSaved>{failure}</NotSaved>;
    if (stale === null || conflict.life == null) return null;
    const before = seen?.history ?? [];
    return (
      <Meanwhile
        message={stale}
        before={before}
        life={conflict.life}
        conflict={conflict.id}
        saving={decide.isPending}
        onSaveMine={again}
      />
    );
  };
  return { send, saving: decide.isPending, notice };
}
