import { say } from '@concord/texts';
import { readGoalText } from '@concord/goal-text';
import { useId, useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useGoalFormContext, type GoalFormChoices } from '../goal-form-context.ts';
import { LikeGoals } from './like-goals.tsx';
import { MetricChoice } from './metric-choice.tsx';
import { MissingList } from './missing-list.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { TakeOverList } from './take-over-list.tsx';
import { TextSummary } from './text-summary.tsx';
import { toMissing } from './to-missing.ts';
import { toTakeOvers, type TakeOver } from './to-take-overs.ts';
import { useTextHelp } from './use-text-help.ts';
import { VagueList } from './vague-list.tsx';

interface GoalTextPanelProps {
  readonly choices: GoalFormChoices;
  readonly own: string | null;
}

/** Below the title: what was read in it, to be confirmed. It fills nothing by itself and never keeps anybody from saving. */
export function GoalTextPanel({ choices, own }: GoalTextPanelProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [taken, setTaken] = useState('');
  const [isNone, setNone] = useState(false);
  const { organisation = '' } = useParams();
  const form = useGoalFormContext();
  const { values } = form;
  const reading = useMemo(() => readGoalText(values.title, { today: choices.asOf }), [values.title, choices.asOf]);
  const help = useTextHelp({ organisation, values, own });
  const evident = help?.metrics.find(({ preselect }) => preselect)?.metric;
  const metric =
    choices.metrics.find(({ key }) => key === values.metric) ?? (values.metric === '' && !isNone ? evident : undefined);
  if (values.title.trim() === '') return null;
  const takeOvers = toTakeOvers(reading, values, metric);
  const missing = toMissing(reading, values);
  const take = (these: readonly TakeOver[]) => {
    for (const each of these) form.setValues(each.values);
    setTaken(these.map(({ says }) => says).join(', '));
    // The button that was pressed is gone: the keyboard goes on from the top of what is left.
    heading.current?.focus();
  };
  return (
    <section className="goal-text wide" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {say('What we read in it')}
      </h2>
      <TextSummary vague={reading.vague.length} missing={missing.length} offered={takeOvers.length} taken={taken} />
      <VagueList vague={reading.vague} />
      <TakeOverList offered={takeOvers} taken={taken} onTake={take} />
      <MissingList missing={missing} />
      {help !== undefined && <MetricChoice suggestions={help.metrics} isNone={isNone} setNone={setNone} />}
      {help !== undefined && <OutcomeChoice suggestions={help.outcomes} />}
      {help !== undefined && <LikeGoals organisation={organisation} goals={help.likeGoals} />}
    </section>
  );
}
