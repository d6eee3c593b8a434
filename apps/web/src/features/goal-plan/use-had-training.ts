import { say } from '@concord/texts';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../components/notice.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { offerUndo } from '../../components/undo-offer.ts';
import { SettleGoalTrainingDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';

/** Says on which day one had a training that a goal asks for, which can be taken back for a while. */
export function useHadTraining(
  goal: string,
  { key, title }: { readonly key: string; readonly title: string },
  onNotice: (notice: NoticeContent) => void,
) {
  const { organisation = '' } = useParams();
  const change = useChange(SettleGoalTrainingDocument);
  const settle = (on: string | null) =>
    new Promise<void>((resolve, reject) =>
      change.mutate(
        { organisation, goal, training: key, on },
        {
          onSuccess: ({ settleGoalTraining: answer }) =>
            answer.__typename === 'GoalSaved' ? resolve() : reject(new Error(refusalOf(answer))),
          onError: reject,
        },
      ),
    );
  const had = (on: string) =>
    void settle(on).then(
      () =>
        offerUndo({
          done: say('You have had “{title}”.', { title }),
          undone: say('“{title}” is still to be had.', { title }),
          undo: () => settle(null),
        }),
      (failure: Error) => onNotice({ tone: 'error', text: failure.message }),
    );
  return { had, isPending: change.isPending };
}
