import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { formatDate } from '@concord/charts';
import { useParams } from 'react-router';
import { useMay } from '../../app/session/use-may.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { ArchiveGoalDocument, RestoreGoalDocument } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import type { GoalDetails } from './goal-details.ts';
import { toNotice } from './to-notice.ts';

interface ArchiveProps {
  readonly goal: GoalDetails;
  onNotice(notice: NoticeContent): void;
}

/** Archiving asks no question, because it can be undone. */
export function ArchiveGoal({ goal, onNotice }: ArchiveProps) {
  const { organisation = '' } = useParams();
  const archive = useChange(ArchiveGoalDocument);
  const run = () =>
    archive.mutate(
      { organisation, key: goal.key, version: goal.version },
      {
        onSuccess: ({ archiveGoal }) => onNotice(toNotice(archiveGoal, say('The goal is archived.'))),
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  return (
    <Button variant="default" loading={archive.isPending} onClick={run}>
      {say('Archive')}
    </Button>
  );
}

export function ArchivedBanner({ goal, onNotice }: ArchiveProps) {
  const { organisation = '' } = useParams();
  const isMine = useMay(organisation).lead(goal.department.key);
  const restore = useChange(RestoreGoalDocument);
  const run = () =>
    restore.mutate(
      { organisation, key: goal.key, version: goal.version },
      {
        onSuccess: ({ restoreGoal }) => onNotice(toNotice(restoreGoal, say('The goal is back.'))),
        onError: ({ message }) => onNotice({ tone: 'error', text: message }),
      },
    );
  return (
    <div className="banner">
      <p>
        {goal.archivedAt == null
          ? say('Archived. It counts in no conflict and no score.')
          : say('Archived on {day}. It counts in no conflict and no score.', { day: formatDate(goal.archivedAt) })}
      </p>
      {isMine && (
        <Button variant="default" size="xs" loading={restore.isPending} onClick={run}>
          {say('Undo: restore goal')}
        </Button>
      )}
    </div>
  );
}
