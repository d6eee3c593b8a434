import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import { useMay } from '../../../app/session/use-may.ts';
import { usePeople } from '../../../app/use-people.ts';
import { NotLinked } from '../../../components/not-linked.tsx';
import type { NoticeContent } from '../../../components/notice.tsx';
import { UpdateGoalDocument, type GoalInput } from '../../../graphql/operations.ts';
import { useChange } from '../../../graphql/use-change.ts';
import type { GoalDetails } from '../goal-details.ts';
import { toNotice } from '../to-notice.ts';

interface MakeActiveProps {
  readonly goal: GoalDetails;
  /** The goal as it would be. */
  readonly active: GoalInput;
  readonly version: number;
  /** Something loud stands above. */
  readonly warned: boolean;
  onNotice(notice: NoticeContent): void;
}

/** A draft becomes active when its owner says so, whatever stands in its way. */
export function MakeActive({ goal, active, version, warned, onNotice }: MakeActiveProps) {
  const { organisation = '' } = useParams();
  const { acting, ready } = usePeople(organisation);
  const update = useChange(UpdateGoalDocument);
  const may = useMay(organisation);
  const { owner, department } = goal;
  if (!ready) return null;
  if (!may.lead(department.key)) {
    return (
      <p>
        {owner == null
          ? say('Whoever leads {department}, a planner or an administrator makes it active.', {
              department: department.name,
            })
          : say(
              'Whoever leads {department}, a planner or an administrator makes it active, and only if they own it; ' +
                'it is {owner}’s now.',
              { department: department.name, owner: owner.name },
            )}
      </p>
    );
  }
  if (owner != null && acting === undefined) {
    return (
      <>
        <p>{say('Only {owner}, who owns it, can make it active.', { owner: owner.name })}</p>
        <NotLinked step="activate" />
      </>
    );
  }
  if (owner != null && owner.key !== acting?.key) {
    return (
      <p>
        {say('Only {owner}, who owns it, can make it active. Ask them; you are {you}.', {
          owner: owner.name,
          you: acting?.name ?? '',
        })}
      </p>
    );
  }
  const run = () =>
    update.mutate(
      { organisation, key: goal.key, version, goal: active },
      {
        onSuccess: ({ updateGoal }) => onNotice(toNotice(updateGoal, say('The goal is active now.'))),
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  return (
    <div className="acknowledge">
      <Button loading={update.isPending} variant={warned ? 'default' : 'filled'} onClick={run}>
        {say(warned ? 'Make it active all the same' : 'Make it active')}
      </Button>
      <p className="quiet">
        {say(owner == null ? 'Nobody owns it: anybody can.' : 'You own it: it is for you to say.')}
      </p>
    </div>
  );
}
