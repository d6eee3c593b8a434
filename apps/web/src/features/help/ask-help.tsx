import { say } from '@concord/texts';
import { Button, NativeSelect } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { GoalPicker } from '../../components/goal-picker.tsx';
import type { NoticeContent } from '../../components/notice.tsx';
import { useStepFocus } from '../../components/use-step-focus.ts';
import { HelpDepartmentsDocument, OfferHelpDocument, RequestHelpDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { HELPING_STATES } from './helping-states.ts';
import { StatedHelpFields, useStatedHelp } from './stated-help.tsx';
import { useHelpOutcome } from './use-help-change.ts';

interface AskHelpProps {
  readonly goal: { readonly key: string; readonly title: string; readonly department: { readonly key: string } };
  onNotice(notice: NoticeContent | null): void;
  onClose(): void;
}

/** Asks another department to help a goal. */
export function RequestHelp({ goal, onNotice, onClose }: AskHelpProps) {
  const { organisation = '' } = useParams();
  const box = useStepFocus<HTMLFormElement>();
  const departments = useOtherDepartments(organisation, goal.department.key);
  const [department, setDepartment] = useState('');
  const [giving, setGiving] = useState('');
  const [problem, setProblem] = useState<string>();
  const form = useStatedHelp();
  const request = useChange(RequestHelpDocument);
  const { took, refused } = useHelpOutcome(onNotice);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setProblem(department === '' ? say('Choose who could help.') : undefined);
    const stated = form.stated();
    if (stated === undefined || department === '') return;
    const input = { ...stated, department, ...(giving === '' ? {} : { goal: giving }) };
    request.mutate(
      { organisation, goal: goal.key, request: input },
      {
        onSuccess: ({ requestHelp }) =>
          took(requestHelp, say('They are asked. It waits for their answer.'), false) && onClose(),
        onError: ({ message }) => refused(message),
      },
    );
  };
  return (
    <form className="step-box" noValidate aria-label={say('Ask for help')} tabIndex={-1} ref={box} onSubmit={submit}>
      <div className="form-grid">
        <NativeSelect
          label={say('Which department could help')}
          error={problem}
          value={department}
          data={[
            { value: '', label: say('Choose a department') },
            ...departments.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          onChange={({ currentTarget }) => {
            setDepartment(currentTarget.value);
            setGiving('');
          }}
        />
        <GoalPicker
          label={say('With which of its goals')}
          nothing={say('They choose it')}
          mayBeEmpty
          departments={[department]}
          statuses={HELPING_STATES}
          value={giving}
          disabled={department === ''}
          onChange={setGiving}
        />
      </div>
      <StatedHelpFields
        form={form}
        label={say('What you need')}
        placeholder={say('For example: tell us every Monday which orders will be late')}
      />
      <Buttons action={say('Ask for help')} pending={request.isPending} onClose={onClose} />
    </form>
  );
}

/** Offers a goal's help to another department's goal. */
export function OfferHelp({ goal, onNotice, onClose }: AskHelpProps) {
  const { organisation = '' } = useParams();
  const box = useStepFocus<HTMLFormElement>();
  const departments = useOtherDepartments(organisation, goal.department.key);
  const [helped, setHelped] = useState('');
  const [problem, setProblem] = useState<string>();
  const form = useStatedHelp();
  const offer = useChange(OfferHelpDocument);
  const { took, refused } = useHelpOutcome(onNotice);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setProblem(helped === '' ? say('Choose the goal that you can help.') : undefined);
    const stated = form.stated();
    if (stated === undefined || helped === '') return;
    offer.mutate(
      { organisation, goal: goal.key, offer: { ...stated, goal: helped } },
      {
        onSuccess: ({ offerHelp }) =>
          took(offerHelp, say('It is offered. It waits for their answer.'), false) && onClose(),
        onError: ({ message }) => refused(message),
      },
    );
  };
  return (
    <form className="step-box" noValidate aria-label={say('Offer help')} tabIndex={-1} ref={box} onSubmit={submit}>
      <GoalPicker
        label={say('Which goal it can help')}
        nothing={say('Choose a goal of another department')}
        departments={departments.map(({ key }) => key)}
        statuses={HELPING_STATES}
        error={problem}
        value={helped}
        onChange={setHelped}
      />
      <StatedHelpFields
        form={form}
        label={say('What you offer')}
        placeholder={say('For example: the names of customers who asked for it')}
      />
      <Buttons action={say('Offer help')} pending={offer.isPending} onClose={onClose} />
    </form>
  );
}

function Buttons({ action, pending, onClose }: { action: string; pending: boolean; onClose(): void }) {
  return (
    <div className="button-row">
      <Button type="submit" loading={pending}>
        {action}
      </Button>
      <Button variant="default" onClick={onClose}>
        {say('Not now')}
      </Button>
    </div>
  );
}

function useOtherDepartments(organisation: string, own: string) {
  const { data } = useQuestion(HelpDepartmentsDocument, { organisation });
  return (data?.organisation?.departments ?? []).filter(({ key }) => key !== own);
}
