import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../../components/notice.tsx';
import { offerUndo } from '../../../components/undo-offer.ts';
import { CorrectModelDocument, type CorrectModelMutation } from '../../../graphql/operations.ts';
import { useChange } from '../../../graphql/use-change.ts';
import type { Assumption } from './assumptions-behind.ts';

interface TakeOutProps {
  readonly assumption: Assumption;
  /** For the history, in the organisation's language; missing until its words are there. */
  readonly because: string | undefined;
  onNotice(notice: NoticeContent): void;
}

/** Something that the plan takes to be so, and the way to take it out: for everybody, and to be undone. */
export function TakeOut({ assumption: { says, removal, back }, because = says, onNotice }: TakeOutProps) {
  const { organisation = '' } = useParams();
  const correct = useChange(CorrectModelDocument);
  const putBack = () =>
    new Promise<void>((resolve, reject) =>
      correct.mutate(
        { organisation, corrections: [back] },
        {
          onSuccess: ({ correctModel: answer }) =>
            answer.__typename === 'WhatIf' ? resolve() : reject(new Error(answer.message)),
          onError: reject,
        },
      ),
    );
  const take = () =>
    correct.mutate(
      { organisation, corrections: [removal], because },
      {
        onSuccess: ({ correctModel }) => {
          onNotice(toNotice(correctModel));
          if (correctModel.__typename !== 'WhatIf') return;
          offerUndo({
            done: say('It is taken out of the plan.'),
            undone: say('It is in the plan again.'),
            undo: putBack,
          });
        },
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  return (
    <div className="take-out">
      <span>{says}</span>
      <Button
        size="compact-sm"
        variant="default"
        title={say('Takes it out of the plan for everybody, and every conflict is looked at again.')}
        loading={correct.isPending}
        onClick={take}
      >
        {say('Take it out')}
      </Button>
    </div>
  );
}

function toNotice(answer: CorrectModelMutation['correctModel']): NoticeContent {
  if (answer.__typename !== 'WhatIf') return { tone: 'error', text: answer.message };
  const { opened, closed, before, after } = answer;
  return { tone: 'done', text: say('It is taken out of the plan.'), change: { opened, closed, before, after } };
}
