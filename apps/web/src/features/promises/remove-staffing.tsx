import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../components/notice.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { offerUndo } from '../../components/undo-offer.ts';
import { AddStaffingDocument, RemoveStaffingDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { staffingAgain } from './bring-back.ts';
import type { Staffing } from './promise-details.ts';

interface RemoveStaffingProps {
  readonly staffing: Staffing;
  onNotice(notice: NoticeContent): void;
}

/** Removes staffed hours at once, and offers to bring them back. */
export function RemoveStaffing({ staffing, onNotice }: RemoveStaffingProps) {
  const { organisation = '' } = useParams();
  const remove = useChange(RemoveStaffingDocument);
  const add = useChange(AddStaffingDocument);
  const bringBack = () =>
    new Promise<void>((resolve, reject) =>
      add.mutate(
        { organisation, staffing: staffingAgain(staffing), key: staffing.key },
        {
          onSuccess: ({ addStaffing: answer }) =>
            answer.__typename === 'StaffingSaved' ? resolve() : reject(new Error(refusalOf(answer))),
          onError: reject,
        },
      ),
    );
  const submit = () =>
    remove.mutate(
      { organisation, key: staffing.key, version: staffing.version },
      {
        onSuccess: ({ removeStaffing: answer }) => {
          if (answer.__typename !== 'WhatIf') return onNotice({ tone: 'error', text: refusalOf(answer) });
          offerUndo({ done: say('The hours are removed.'), undone: say('The hours are back.'), undo: bringBack });
        },
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  return (
    <Button
      variant="default"
      size="xs"
      loading={remove.isPending}
      aria-label={say('Remove the hours of {department}', { department: staffing.department.name })}
      onClick={submit}
    >
      {say('Remove')}
    </Button>
  );
}
