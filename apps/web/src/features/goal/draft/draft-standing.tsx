import { say } from '@concord/texts';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../../components/notice.tsx';
import { Section } from '../../../components/section.tsx';
import {
  GoalToEditDocument,
  WhatIfDocument,
  type ConflictSummaryFragment,
  type GoalInput,
} from '../../../graphql/operations.ts';
import { useQuestion } from '../../../graphql/use-question.ts';
import { toFormValues } from '../../goal-form/goal-form-values.ts';
import { toGoalInput } from '../../goal-form/to-goal-input.ts';
import { UnplannedNote } from '../../goal-plan/unplanned-note.tsx';
import type { GoalDetails } from '../goal-details.ts';
import { inTheWay } from './in-the-way.ts';
import { MakeActive } from './make-active.tsx';
import { StandsInTheWay } from './stands-in-the-way.tsx';

interface DraftStandingProps {
  readonly goal: GoalDetails;
  onNotice(notice: NoticeContent): void;
}

/** A draft counts in no conflict. Says who can make it active, and what would come of it. */
export function DraftStanding({ goal, onNotice }: DraftStandingProps) {
  const { organisation = '' } = useParams();
  const saved = useQuestion(GoalToEditDocument, { organisation, goal: goal.key });
  const draft = saved.data?.organisation?.goal;
  const problem = saved.error?.message;
  return (
    <Section
      title={say('This is a draft')}
      note={say('It counts in no conflict and no score until it becomes active.')}
    >
      {problem !== undefined && <Untold because={problem} />}
      {draft == null ? (
        problem === undefined && <p aria-busy="true">{say('Judging what would come of it…')}</p>
      ) : (
        <Judged
          goal={goal}
          active={toGoalInput({ ...toFormValues(draft), status: 'ACTIVE' })}
          version={draft.version}
          onNotice={onNotice}
        />
      )}
    </Section>
  );
}

interface JudgedProps extends DraftStandingProps {
  /** The goal as it would be. */
  readonly active: GoalInput;
  readonly version: number;
}

function Judged({ goal, active, version, onNotice }: JudgedProps) {
  const { organisation = '' } = useParams();
  const answer = useQuestion(WhatIfDocument, { organisation, goal: active, replaces: goal.key }, { keepLast: true });
  const result = answer.data?.organisation?.whatIf;
  const opened: readonly ConflictSummaryFragment[] = result?.__typename === 'WhatIf' ? result.opened : [];
  if (result === undefined && answer.error === null)
    return <p aria-busy="true">{say('Judging what would come of it…')}</p>;
  const conflicts = inTheWay(goal.conflicts, opened);
  const others = opened.filter(({ id }) => !conflicts.some((conflict) => conflict.id === id)).length;
  return (
    <div className="draft">
      {answer.error !== null && <Untold because={answer.error.message} />}
      <StandsInTheWay conflicts={conflicts} others={others} own={goal.key} />
      <UnplannedNote goal={goal.key} />
      <MakeActive goal={goal} active={active} version={version} warned={conflicts.length > 0} onNotice={onNotice} />
    </div>
  );
}

function Untold({ because }: { because: string }) {
  return (
    <p className="quiet">
      {say('What would come of it cannot be told just now.')} {because}
    </p>
  );
}
