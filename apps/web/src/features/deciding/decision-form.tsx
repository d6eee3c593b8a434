import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { usePeople } from '../../app/use-people.ts';
import { NotLinked } from '../../components/not-linked.tsx';
import { DecisionFormProvider, useDecisionForm } from './decision-form-context.ts';
import { emptyDraft, type ConflictToDecide } from './decision-draft.ts';
import { DecisionFields } from './decision-fields.tsx';
import type { MetricChoice } from './expectation-fields.tsx';
import { Refused } from './refused.tsx';
import { toDecisionInput } from './to-decision-input.ts';
import { toDraftErrors } from './to-draft-errors.ts';
import { useDecide } from './use-decide.tsx';

interface DecisionFormProps {
  readonly conflict: ConflictToDecide;
  readonly metrics: readonly MetricChoice[];
  readonly today: string;
}

/** One form for all that can be decided. What is typed stays, whatever the server says. */
export function DecisionForm({ conflict, metrics, today }: DecisionFormProps) {
  const { organisation = '' } = useParams();
  const { people, acting } = usePeople(organisation);
  const [search] = useSearchParams();
  const [attempts, setAttempts] = useState(0);
  const form = useDecisionForm({ initialValues: emptyDraft(conflict, search.get('option'), acting?.key ?? '') });
  const refuse = (errors: Readonly<Record<string, string>>) => {
    form.setErrors(errors);
    setAttempts((before) => before + 1);
  };
  const { send, saving, notice } = useDecide(conflict, {
    onRefused: (problems) => refuse(toDraftErrors(problems)),
  });
  const submit = () => {
    const checked = toDecisionInput(form.getValues(), conflict.repairs);
    if ('errors' in checked) return refuse(checked.errors);
    form.clearErrors();
    send(checked.input);
  };
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
        <Refused errors={form.errors} attempt={attempts} />
        <DecisionFields conflict={conflict} metrics={metrics} today={today} people={people} acting={acting} />
        {acting === undefined && <NotLinked step="decide" />}
        <div className="button-row">
          <Button type="submit" loading={saving} disabled={acting === undefined}>
            {say('Save the decision')}
          </Button>
          <Link className="button-link" to={paths.conflict(organisation, conflict.id)}>
            {say('Back without deciding')}
          </Link>
        </div>
      </form>
    </DecisionFormProvider>
  );
}
