import { say } from '@concord/texts';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { usePeople } from '../../app/use-people.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotForYou } from '../../components/not-for-you.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { MeetingFormChoicesDocument, PlanMeetingDocument, type PlanMeetingMutation } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import {
  emptyMeeting,
  toDraftProblems,
  toMeetingInput,
  type DraftProblems,
  type MeetingDraft,
} from './meeting-draft.ts';
import { MeetingForm } from './meeting-form.tsx';
import { NotSaved } from './refused.tsx';
import { useMeetingChange } from './use-meeting-change.ts';

export function Component() {
  const { organisation: key = '' } = useParams();
  const choices = useQuestion(MeetingFormChoicesDocument, { organisation: key });
  const { acting, ready } = usePeople(key);
  const { failure, saving, save } = usePlan(key);
  const may = useMay(key);
  return (
    <div className="stack">
      <PageHeader
        title={say('Plan a meeting')}
        kind={{ name: say('Meetings'), to: paths.meetings(key) }}
        lead={say('Nobody is invited yet: first you see the agenda that it proposes.')}
      />
      <AsyncView query={choices} loading={<CardSkeleton heights={[200, 300, 200]} />}>
        {({ organisation }) =>
          organisation == null ? (
            <NotFound what="organisation" />
          ) : !may.lead() ? (
            <NotForYou title={say('Others plan meetings')}>
              {say('Whoever leads a department plans meetings, and so do planners and administrators.')}
            </NotForYou>
          ) : (
            ready && (
              <MeetingForm
                kind="meeting"
                initial={emptyMeeting(acting?.key ?? '')}
                departments={organisation.departments}
                saving={saving}
                action={say('Plan the meeting')}
                cancelHref={paths.meetings(key)}
                notice={failure !== null && <NotSaved>{failure}</NotSaved>}
                onSave={save}
              />
            )
          )
        }
      </AsyncView>
    </div>
  );
}

function usePlan(organisation: string) {
  const navigate = useNavigate();
  const plan = useMeetingChange(PlanMeetingDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const take = (answer: PlanMeetingMutation['planMeeting'], refuse: (problems: DraftProblems) => void) => {
    switch (answer.__typename) {
      case 'MeetingSaved':
        return void navigate(paths.meeting(organisation, answer.meeting.id), {
          state: { notice: { tone: 'done', text: say('The meeting is planned, and this is the agenda it proposes.') } },
        });
      case 'InvalidInputError':
        return refuse(toDraftProblems(answer.problems));
      default:
        return setFailure(answer.message);
    }
  };
  const save = (draft: MeetingDraft, refuse: (problems: DraftProblems) => void) => {
    setFailure(null);
    const checked = toMeetingInput(draft);
    if ('problems' in checked) return refuse(checked.problems);
    plan.mutate(
      { organisation, input: checked.input },
      { onSuccess: ({ planMeeting }) => take(planMeeting, refuse), onError: ({ message }) => setFailure(message) },
    );
  };
  return { failure, saving: plan.isPending, save };
}
