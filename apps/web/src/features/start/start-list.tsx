import { say } from '@concord/texts';
import { useParams, useSearchParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import { whoMay } from '../../components/who-may.ts';
import { StartItem } from './start-item.tsx';
import { type StartPlan, type StartStepKey, toStartSteps } from './start-steps.ts';

interface StartListProps {
  readonly plan: StartPlan;
  /** Of the titles of its steps. */
  readonly headingLevel: 2 | 3;
}

/** The way to the first conflict, step by step; one of them is open, which stands in the address. */
export function StartList({ plan, headingLevel }: StartListProps) {
  const { organisation = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const may = useMay(organisation);
  const steps = toStartSteps(plan);
  const next = steps.find(({ isDone }) => !isDone)?.key;
  const open = search.get('step');
  const toggle = (step: StartStepKey) =>
    setSearch(
      (now) => {
        if (open === step) now.delete('step');
        else now.set('step', step);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <>
      {!may.plan && <p className="quiet">{whoMay.plan}</p>}
      <ol className="start-list">
        {steps.map((step) => (
          <StartItem
            key={step.key}
            step={step}
            plan={plan}
            headingLevel={headingLevel}
            isNext={step.key === next}
            isOpen={open === step.key}
            mayDo={step.key === 'goals' ? may.lead() : may.plan}
            onToggle={() => toggle(step.key)}
          />
        ))}
      </ol>
      <p className="quiet" role="status">
        {say('{done, number} of {all, number} steps are done.', {
          done: steps.filter(({ isDone }) => isDone).length,
          all: steps.length,
        })}
      </p>
    </>
  );
}
