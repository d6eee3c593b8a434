import { say } from '@concord/texts';
import { useId } from 'react';
import { useParams } from 'react-router';
import { ChangeSummary } from '../../components/change-summary.tsx';
import type { FieldProblem } from './find-problems.ts';
import type { GoalFormValues } from './goal-form-values.ts';
import { useWhatIf } from './use-what-if.ts';

interface WhatIfPanelProps {
  readonly values: GoalFormValues;
  readonly replaces: string | null;
}

/** Beside the form: the conflicts that the goal as typed would open or close, before anything is saved. */
export function WhatIfPanel({ values, replaces }: WhatIfPanelProps) {
  const id = useId();
  const { organisation = '' } = useParams();
  const { answer, problems } = useWhatIf(organisation, values, replaces);
  return (
    <aside className="card what-if" aria-labelledby={id}>
      <h2 id={id}>{say('What this would change')}</h2>
      <div aria-live="polite" aria-busy={answer.isFetching}>
        <WhatIfAnswer answer={answer} problems={problems} />
      </div>
    </aside>
  );
}

function WhatIfAnswer({ answer, problems }: ReturnType<typeof useWhatIf>) {
  const result = answer.data?.organisation?.whatIf;
  if (problems.length > 0) return <Waiting problems={problems} />;
  if (answer.error !== null)
    return <p className="quiet">{say('This cannot be judged just now. {reason}', { reason: answer.error.message })}</p>;
  if (result === undefined) return <p className="quiet">{say('Judging…')}</p>;
  if (result.__typename === 'WhatIf') return <ChangeSummary change={result} tense="would" />;
  const refusals =
    result.__typename === 'InvalidInputError' ? result.problems : [{ path: '', message: result.message }];
  return (
    <>
      <p className="quiet">{say('Not judged yet:')}</p>
      <ProblemList problems={refusals} />
    </>
  );
}

function Waiting({ problems }: { problems: readonly FieldProblem[] }) {
  return (
    <>
      <p className="quiet">
        {say('While you type, this shows which conflicts the goal would open or close. Still needed:')}
      </p>
      <ProblemList problems={problems} />
    </>
  );
}

export function ProblemList({ problems }: { problems: readonly FieldProblem[] }) {
  return (
    <ul className="problem-list">
      {problems.map(({ path, message }) => (
        <li key={`${path} ${message}`}>{message}</li>
      ))}
    </ul>
  );
}
