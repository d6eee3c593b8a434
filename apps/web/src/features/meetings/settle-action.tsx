import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../components/notice.tsx';
import { refusalOf } from '../../components/refusal-of.ts';
import { useStepFocus } from '../../components/use-step-focus.ts';
import { ChangeActionDocument, type ActionPartsFragment, type ChangeActionMutation } from '../../graphql/operations.ts';
import { useMeetingChange } from './use-meeting-change.ts';

interface SettleActionProps {
  readonly action: ActionPartsFragment;
  readonly to: 'DONE' | 'DROPPED';
  onNotice(notice: NoticeContent | null): void;
  onClose(): void;
}

const words = {
  DONE: {
    ask: () => say('What came of it (you may leave it empty)'),
    action: () => say('It is done'),
    settled: (title: string) => say('“{title}” is done.', { title }),
  },
  DROPPED: {
    ask: () => say('Why it is not done after all'),
    action: () => say('Drop it'),
    settled: (title: string) => say('“{title}” is dropped.', { title }),
  },
} as const;

/** Says what became of a promise. Who drops one says why: the next meeting asks. */
export function SettleAction({ action, to, onNotice, onClose }: SettleActionProps) {
  const { organisation = '' } = useParams();
  const box = useStepFocus<HTMLFormElement>();
  const change = useMeetingChange(ChangeActionDocument);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string>();
  const [version] = useState(action.version);
  const take = ({ changeAction }: ChangeActionMutation) => {
    if (changeAction.__typename !== 'ActionSaved') return onNotice({ tone: 'error', text: refusalOf(changeAction) });
    onNotice({ tone: 'done', text: words[to].settled(action.title) });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = note.trim();
    if (to === 'DROPPED' && said === '') return setProblem(say('Say why: the next meeting asks.'));
    setProblem(undefined);
    const changes = { state: to, ...(said === '' ? {} : { note: said }) };
    change.mutate(
      { organisation, action: action.id, version, change: changes },
      { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) },
    );
  };
  return (
    <form className="step-box" noValidate aria-label={action.title} tabIndex={-1} ref={box} onSubmit={submit}>
      <TextInput
        label={words[to].ask()}
        value={note}
        error={problem}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <div className="button-row">
        <Button type="submit" loading={change.isPending}>
          {words[to].action()}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Not now')}
        </Button>
      </div>
    </form>
  );
}
