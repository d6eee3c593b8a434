import { say } from '@concord/texts';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import {
  DecideConflictDocument,
  type ConflictStepPartsFragment,
  type DecideConflictMutation,
  type DecisionInput,
} from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { ConflictToDecide } from './decision-draft.ts';
import { Meanwhile, NotSaved } from './meanwhile.tsx';
import { useOfferReopening } from './use-offer-reopening.ts';

interface DecideOptions {
  onRefused(problems: readonly { readonly path: string; readonly message: string }[]): void;
}

/** Sends a decision; when something happened to the conflict meanwhile, shows it and lets the person choose. */
export function useDecide(conflict: ConflictToDecide, { onRefused }: DecideOptions) {
  const { organisation = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const offerReopening = useOfferReopening(organisation);
  const decide = useChange(DecideConflictDocument);
  // What the person saw when the form was opened, or has been shown since: pages follow what others do meanwhile.
  const [seen, setSeen] = useState(conflict.life);
  const [stale, setStale] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const take = (answer: DecideConflictMutation['decideConflict'], input: DecisionInput) => {
    switch (answer.__typename) {
      case 'ConflictSaved':
        if (input.kind === 'DISMISS') offerReopening(conflict.id, answer);
        return void navigate(paths.conflict(organisation, conflict.id), {
          state: { notice: savedNotice(input, answer) },
        });
      case 'InvalidInputError':
        return onRefused(answer.problems);
      case 'StaleConflictError':
        setStale(answer.message);
        return void client.invalidateQueries();
      default:
        return setFailure(answer.message);
    }
  };
  const send = (decision: DecisionInput) => {
    // Saving all the same answers what has been shown: from here on, that is what the person saw.
    const shown = stale === null ? seen : conflict.life;
    setSeen(shown);
    setStale(null);
    setFailure(null);
    const version = shown?.version ?? 0;
    decide.mutate(
      { organisation, conflict: conflict.id, version, decision },
      {
        onSuccess: ({ decideConflict }) => take(decideConflict, decision),
        onError: ({ message }) => setFailure(message),
      },
    );
  };
  const notice = (again: () => void): ReactNode => {
    if (failure !== null) return <NotSaved>{failure}</NotSaved>;
    if (stale === null || conflict.life == null) return null;
    return (
      <Meanwhile
        message={stale}
        before={seen?.history ?? []}
        life={conflict.life}
        conflict={conflict.id}
        saving={decide.isPending}
        onSaveMine={again}
      />
    );
  };
  return { send, saving: decide.isPending, notice };
}

type Saved = Extract<ConflictStepPartsFragment, { readonly __typename: 'ConflictSaved' }>;

function savedNotice({ adopt }: DecisionInput, { conflict }: Saved): NoticeContent {
  if (adopt !== true) return { tone: 'done', text: say('The decision is written down.') };
  const gone = conflict.life?.state === 'RESOLVED';
  return {
    tone: 'done',
    text: gone
      ? say('The decision is written down and carried out: the conflict is gone.')
      : say('The decision is written down. What you may change is changed; the owners of other goals are asked.'),
  };
}
