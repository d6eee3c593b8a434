import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '../../components/icons.ts';
import { useId } from 'react';
import { ConflictStep } from './conflict-step.tsx';
import { DepartmentStep } from './department-step.tsx';
import { GoalStep } from './goal-step.tsx';
import { InfluenceStep } from './influence-step.tsx';
import { OutcomeStep } from './outcome-step.tsx';
import { sayStep } from './say-step.ts';
import type { StartPlan, StartStep, StartStepKey } from './start-steps.ts';

interface StartItemProps {
  readonly step: StartStep;
  readonly plan: StartPlan;
  readonly headingLevel: 2 | 3;
  /** Whether it is the first that is not done. */
  readonly isNext: boolean;
  readonly isOpen: boolean;
  /** Whether whoever looks may do it. */
  readonly mayDo: boolean;
  onToggle(): void;
}

/** One step: whether it is done, why it matters, and its form when it is open. */
export function StartItem({ step, plan, headingLevel, isNext, isOpen, mayDo, onToggle }: StartItemProps) {
  const { key, isDone, count, among } = step;
  const { title, why, there, action } = sayStep(key, count, among);
  const id = useId();
  const Mark = isDone ? IconCircleCheckFilled : IconCircle;
  const Form = FORMS[key];
  const Heading = `h${headingLevel}` as const;
  const isFound = key === 'conflict';
  return (
    <li className="start-item" data-done={isDone}>
      <Mark size={24} aria-hidden="true" />
      <div className="start-what">
        <Heading className="start-title">
          {title} <span className="visually-hidden">{isDone ? say('Done@@a step') : say('To do@@a step')}</span>
        </Heading>
        <p className="quiet">{why}</p>
        {count > 0 && <p className="start-there">{there}</p>}
        {isFound && <ConflictStep plan={plan} />}
      </div>
      {action !== undefined && mayDo && (
        <Button
          variant={isNext && !isOpen ? 'filled' : 'default'}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          {isOpen ? say('Close@@a step') : action}
        </Button>
      )}
      {isOpen && mayDo && Form !== undefined && (
        <div className="start-open" id={id}>
          <Form plan={plan} />
        </div>
      )}
    </li>
  );
}

const FORMS: Partial<Record<StartStepKey, typeof DepartmentStep>> = {
  departments: DepartmentStep,
  outcomes: OutcomeStep,
  goals: GoalStep,
  influences: InfluenceStep,
};
