import { say } from '@concord/texts';
import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { usePeople } from '../../../app/use-people.ts';
import { NotLinked } from '../../../components/not-linked.tsx';
import type { NoticeContent } from '../../../components/notice.tsx';
import { toStepNotice } from '../../../components/to-step-notice.ts';
import { ReopenConflictDocument, type ReopenConflictMutation } from '../../../graphql/operations.ts';
import { useChange } from '../../../graphql/use-change.ts';

interface ReopenFormProps {
  readonly conflict: string;
  readonly version: number;
  onNotice(notice: NoticeContent): void;
}

/** Opens a settled conflict again; those who settled it are told why. */
export function ReopenForm({ conflict, version, onNotice }: ReopenFormProps) {
  const { organisation = '' } = useParams();
  const { acting } = usePeople(organisation);
  const [asked, setAsked] = useState(false);
  const [because, setBecause] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const reopen = useChange(ReopenConflictDocument);
  const take = ({ reopenConflict }: ReopenConflictMutation) => {
    const atField =
      reopenConflict.__typename === 'InvalidInputError'
        ? reopenConflict.problems.find(({ path }) => path === 'because')
        : undefined;
    if (atField !== undefined) return setProblem(atField.message);
    if (reopenConflict.__typename === 'ConflictSaved') setAsked(false);
    onNotice(toStepNotice(reopenConflict, say('The conflict is open again.')));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setProblem(null);
    reopen.mutate(
      { organisation, conflict, version, because },
      { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) },
    );
  };
  if (!asked) {
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        {say('Open again@@a settled conflict')}
      </Button>
    );
  }
  return (
    <form className="reopen-form" onSubmit={submit} noValidate aria-label={say('Open the conflict again')}>
      <Textarea
        label={say('Why it is opened again')}
        description={say('What has changed, or what was not known when it was settled.')}
        autosize
        minRows={2}
        autoFocus
        value={because}
        error={problem}
        onChange={({ currentTarget }) => setBecause(currentTarget.value)}
      />
      {acting === undefined && <NotLinked step="openAgain" />}
      <div className="button-row">
        <Button type="submit" loading={reopen.isPending} disabled={acting === undefined}>
          {say('Open again@@a settled conflict')}
        </Button>
        <Button variant="default" onClick={() => setAsked(false)}>
          {say('Leave it')}
        </Button>
      </div>
    </form>
  );
}
