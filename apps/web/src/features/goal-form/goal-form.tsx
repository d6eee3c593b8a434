import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { AdvancedFields } from './advanced-fields.tsx';
import { BasicFields } from './basic-fields.tsx';
import { findProblems, type FieldProblem } from './find-problems.ts';
import { GoalFormProvider, useGoalForm, type GoalFormChoices } from './goal-form-context.ts';
import type { GoalFormValues } from './goal-form-values.ts';
import { MilestoneFields } from './milestone-fields.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import { ServesFields } from './serves-fields.tsx';
import { toFieldErrors } from './to-field-errors.ts';
import { WhatIfPanel } from './what-if-panel.tsx';

/** What the page may do with the form after an answer. */
export interface GoalFormControl {
  /** What stands in the form now. */
  read(): GoalFormValues;
  load(values: GoalFormValues): void;
  refuse(problems: readonly FieldProblem[]): void;
}

interface GoalFormProps {
  readonly choices: GoalFormChoices;
  readonly initial: GoalFormValues;
  /** The key of the goal that is edited; null for a new one. */
  readonly own: string | null;
  readonly saving: boolean;
  readonly cancelHref: string;
  /** Shown above the fields: why a save failed, or somebody else's change. */
  readonly notice: ReactNode;
  onSave(values: GoalFormValues, control: GoalFormControl): void;
}

/** Fields of the folded part: a problem with one of them unfolds it. */
const FOLDED = /^(commitment|status|emphasis|parent|succeeds|promise|sharedWith|scope|uses|needs)\b/;

/** Holds what is typed until it is saved: whatever the answer, nothing typed is thrown away. */
export function GoalForm({ choices, initial, own, saving, cancelHref, notice, onSave }: GoalFormProps) {
  const form = useGoalForm({ initialValues: initial });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const advanced = useRef<HTMLDetailsElement>(null);
  const unit = choices.metrics.find(({ key }) => key === form.values.metric)?.unit ?? '';
  const refuse = (found: readonly FieldProblem[]) => {
    setProblems(found);
    form.setErrors(toFieldErrors(found, form.getValues()));
    const folded = found.some(({ path }) => FOLDED.test(path));
    if (folded && advanced.current !== null) advanced.current.open = true;
  };
  const load = (values: GoalFormValues) => {
    refuse([]);
    form.setValues(values);
  };
  const save = () => {
    const found = findProblems(form.values);
    refuse(found);
    if (found.length === 0) onSave(form.values, { read: form.getValues, load, refuse });
  };
  return (
    <GoalFormProvider form={form}>
      <form
        className="goal-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className="stack">
          {notice}
          <ProblemSummary problems={problems} />
          <BasicFields choices={choices} own={own} />
          <div className="card">
            <ServesFields choices={choices} />
            <MilestoneFields unit={unit} />
          </div>
          <details className="card" ref={advanced}>
            <summary>{say('More: commitment, sharing, where it holds, capacity, needs')}</summary>
            <AdvancedFields choices={choices} own={own} />
          </details>
          <div className="button-row">
            <Button type="submit" loading={saving}>
              {say('Save goal')}
            </Button>
            <Link className="button-link" to={cancelHref}>
              {say('Cancel@@leave the form')}
            </Link>
          </div>
        </div>
        <WhatIfPanel values={form.values} replaces={own} />
      </form>
    </GoalFormProvider>
  );
}
