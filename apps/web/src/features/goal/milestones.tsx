import { formatDate, formatNumber, formatValue, MilestoneBar } from '@concord/charts';
import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconClockExclamation } from '../../components/icons.ts';
import { useParams } from 'react-router';
import type { NoticeContent } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { CompleteMilestoneDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { EditGoalLink } from './edit-goal-link.tsx';
import type { GoalDetails } from './goal-details.ts';
import { toNotice } from './to-notice.ts';
import { useMayWorkOn } from './use-may-work-on.ts';

interface MilestonesProps {
  readonly goal: GoalDetails;
  onNotice(notice: NoticeContent): void;
}

type Milestone = GoalDetails['milestones'][number];

export function Milestones({ goal, onNotice }: MilestonesProps) {
  const { organisation = '' } = useParams();
  const mayWorkOn = useMayWorkOn(goal);
  const complete = useChange(CompleteMilestoneDocument);
  const { milestones: tally } = goal.progress;
  const finish = ({ key, title }: Milestone) =>
    complete.mutate(
      { organisation, goal: goal.key, milestone: key },
      {
        onSuccess: ({ completeMilestone }) =>
          onNotice(toNotice(completeMilestone, say('“{title}” is done.', { title }))),
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  return (
    <Section title={say('Milestones')}>
      {tally.total === 0 ? (
        <StatePanel
          title={say('No milestones yet')}
          headingLevel={3}
          action={<EditGoalLink goal={goal}>{say('Add milestones')}</EditGoalLink>}
        >
          {say('Milestones are the small steps that show how far the goal has come, long before its end.')}
        </StatePanel>
      ) : (
        <>
          <MilestoneBar total={tally.total} done={tally.done} late={tally.late} />
          <ul className="milestone-list">
            {goal.milestones.map((milestone) => (
              <li key={milestone.key}>
                <MilestoneWords milestone={milestone} unit={goal.metric?.unit ?? ''} />
                {milestone.done == null && goal.archivedAt == null && mayWorkOn && (
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={say('Complete milestone: {title}', { title: milestone.title })}
                    loading={complete.isPending && complete.variables?.milestone === milestone.key}
                    onClick={() => finish(milestone)}
                  >
                    {say('Complete@@a milestone')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function MilestoneWords({ milestone, unit }: { milestone: Milestone; unit: string }) {
  const { title, done, late, value, weight } = milestone;
  const Icon = done != null ? IconCircleCheckFilled : late ? IconClockExclamation : IconCircle;
  return (
    <div className="milestone-words-row" data-state={done != null ? 'done' : late ? 'late' : 'ahead'}>
      <Icon size={20} aria-hidden="true" />
      <div>
        <p>{title}</p>
        <p className="quiet">
          {say(
            '{state}{value, select, none {} other {, {value} by then}}{weight, select, none {} other {, weight {weight}}}',
            {
              state: sayState(milestone),
              value: value == null ? 'none' : formatValue(value, unit),
              weight: weight === 1 ? 'none' : formatNumber(weight),
            },
          )}
        </p>
      </div>
    </div>
  );
}

function sayState({ done, due, late }: Milestone): string {
  if (done != null) return say('Done on {day}', { day: formatDate(done) });
  return say(late ? 'Late: was due {day}' : 'Due {day}', { day: formatDate(due) });
}
