import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { DecisionFields } from '../../deciding/decision-fields.tsx';
import type { ConflictToDecide } from '../../deciding/decision-draft.ts';
import { DecisionFormProvider, useDecisionForm } from '../../deciding/decision-form-context.ts';
import type { MetricChoice } from '../../deciding/expectation-fields.tsx';
import { Refused } from '../../deciding/refused.tsx';
import { toDecisionInput } from '../../deciding/to-decision-input.ts';
import { toDraftErrors } from '../../deciding/to-draft-errors.ts';
import { toActionErrors, toActionInputs, type ActionErrors } from '../actions/action-draft.ts';
import { ActionRows } from '../actions/action-rows.tsx';
import { forgetKept, keepHere, readKept } from '../kept-here.ts';
import { useItem, useRoom } from '../room-context.ts';
import { emptyDecision, keptName, spokenOptions, type KeptDecision } from './kept-decision.ts';
import { useDecideInRoom } from './use-decide-in-room.tsx';

interface RoomDecisionFormProps {
  readonly conflict: ConflictToDecide;
  readonly metrics: readonly MetricChoice[];
  onClose(): void;
}

/** The decision of a meeting in one form, with what people promise. What is typed stays, whatever happens meanwhile. */
export function RoomDecisionForm({ conflict, metrics, onClose }: RoomDecisionFormProps) {
  const { people, acting, today } = useRoom();
  const item = useItem();
  const name = keptName(item.id, acting?.key);
  const [kept] = useState(() => readKept<KeptDecision>(name) ?? emptyDecision(conflict, item, acting?.key ?? ''));
  const [actions, setActions] = useState(kept.actions);
  const [actionErrors, setActionErrors] = useState<Readonly<Record<number, ActionErrors>>>({});
  const [attempts, setAttempts] = useState(0);
  const form = useDecisionForm({ initialValues: kept.decision });
  const { values } = form;
  useEffect(() => keepHere(name, { decision: values, actions }), [name, values, actions]);
  useLaterOptions(form, spokenOptions(item));
  const refuse = (errors: Readonly<Record<string, string>>, ofActions: Readonly<Record<number, ActionErrors>>) => {
    form.setErrors(errors);
    setActionErrors(ofActions);
    setAttempts((before) => before + 1);
  };
  const { send, saving, notice } = useDecideInRoom(conflict, {
    onSaved: () => {
      onClose();
      forgetKept(name);
    },
    onRefused: (problems) => {
      const isOfActions = ({ path }: { path: string }) => path.startsWith('actions');
      const ofActions = toActionErrors(problems.filter(isOfActions), actions);
      refuse(toDraftErrors(problems.filter((problem) => !isOfActions(problem))), ofActions);
    },
  });
  const submit = () => {
    const decision = toDecisionInput(form.getValues(), conflict.repairs);
    const promised = toActionInputs(actions);
    if ('errors' in decision || 'errors' in promised)
      return refuse('errors' in decision ? decision.errors : {}, 'errors' in promised ? promised.errors : {});
    form.clearErrors();
    setActionErrors({});
    return send(decision.input, promised.input);
  };
  const ofActions = Object.entries(actionErrors).flatMap(([row, errors]) =>
    Object.entries(errors).map(([field, message]) => [`action ${row} ${field}`, message] as const),
  );
  return (
    <DecisionFormProvider form={form}>
      <form
        className="decision-form"
        noValidate
        aria-label={say('The decision')}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {notice(submit)}
        <Refused errors={{ ...form.errors, ...Object.fromEntries(ofActions) }} attempt={attempts} />
        <DecisionFields conflict={conflict} metrics={metrics} today={today} people={people} acting={acting} />
        <ActionRows drafts={actions} errors={actionErrors} onChange={setActions} />
        <div className="button-row">
          <Button type="submit" size="md" loading={saving} disabled={acting === undefined}>
            {say('Save the decision')}
          </Button>
        </div>
      </form>
    </DecisionFormProvider>
  );
}

/** What people add as an option while the form is open comes to it, behind what is there. */
function useLaterOptions(form: ReturnType<typeof useDecisionForm>, spoken: readonly string[]): void {
  const known = useRef(new Set(form.getValues().options.map(({ says }) => says)));
  useEffect(() => {
    for (const says of spoken.filter((one) => !known.current.has(one))) {
      known.current.add(says);
      form.insertListItem('options', { says, isRepair: false });
    }
  }, [form, spoken]);
}
