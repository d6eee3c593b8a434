import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../../components/notice.tsx';
import { CorrectModelDocument, type CorrectModelMutation } from '../../../graphql/operations.ts';
import { useChange } from '../../../graphql/use-change.ts';
import type { Assumption } from './assumptions-behind.ts';

interface TakeOutProps {
  readonly assumption: Assumption;
  onNotice(notice: NoticeContent): void;
}

/** Something that the plan takes to be so, and the way to take it out. */
export function TakeOut({ assumption: { says, removal }, onNotice }: TakeOutProps) {
  const { organisation = '' } = useParams();
  const [asked, setAsked] = useState(false);
  const correct = useChange(CorrectModelDocument);
  const take = () =>
    correct.mutate(
      { organisation, corrections: [removal], because: say('It is not so that: {assumption}', { assumption: says }) },
      {
        onSuccess: ({ correctModel }) => onNotice(toNotice(correctModel)),
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  return (
    <div className="take-out">
      <span>{says}</span>
      {asked ? (
        <div className="button-row">
          <span className="quiet">{say('It goes for everybody, and every conflict is looked at again.')}</span>
          <Button size="compact-sm" color="red" loading={correct.isPending} onClick={take}>
            {say('Take it out')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setAsked(false)}>
            {say('Leave it')}
          </Button>
        </div>
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => setAsked(true)}>
          {say('This is not so')}
        </Button>
      )}
    </div>
  );
}

function toNotice(answer: CorrectModelMutation['correctModel']): NoticeContent {
  if (answer.__typename !== 'WhatIf') return { tone: 'error', text: answer.message };
  const { opened, closed, before, after } = answer;
  return { tone: 'done', text: say('It is taken out of the plan.'), change: { opened, closed, before, after } };
}
