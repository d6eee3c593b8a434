import { say } from '@concord/texts';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { usePeople } from '../../app/use-people.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotForYou } from '../../components/not-for-you.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import {
  ChangeMeetingDocument,
  MeetingDocument,
  MeetingFormChoicesDocument,
  type ChangeMeetingMutation,
  type MeetingPartsFragment,
} from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import {
  draftOfMeeting,
  toDraftProblems,
  toMeetingInput,
  type DraftProblems,
  type MeetingDraft,
} from './meeting-draft.ts';
import { MeetingForm } from './meeting-form.tsx';
import { NotSaved } from './refused.tsx';
import { toMeetingNotice } from './to-meeting-notice.ts';
import { useMeetingChange } from './use-meeting-change.ts';

export function Component() {
  const { organisation: key = '', meeting: id = '' } = useParams();
  const answer = useQuestion(MeetingDocument, { organisation: key, meeting: id });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[80, 300, 200]} />}>
      {({ organisation }) => {
        const meeting = organisation?.meeting;
        if (meeting == null) return <NotFound what="meeting" />;
        return (
          <div className="stack">
            <PageHeader
              title={say('Change the meeting')}
              kind={{ name: say('Back to the meeting'), to: paths.meeting(key, id) }}
              lead={meeting.state === 'INVITED' && say('Whoever was invited is told of what you change.')}
            />
            {meeting.mayRun ? (
              <EditMeeting key={id} meeting={meeting} />
            ) : (
              <NotForYou title={say('Others prepare this meeting')}>
                {say(
                  'Whoever leads it or one of its departments can change it, and so can planners and administrators.',
                )}
              </NotForYou>
            )}
          </div>
        );
      }}
    </AsyncView>
  );
}

function EditMeeting({ meeting }: { meeting: MeetingPartsFragment }) {
  const { organisation = '' } = useParams();
  const choices = useQuestion(MeetingFormChoicesDocument, { organisation });
  const { ready } = usePeople(organisation);
  const { failure, saving, save } = useChangeMeeting(meeting);
  if (choices.data?.organisation == null || !ready) return <CardSkeleton heights={[200, 300, 200]} />;
  return (
    <MeetingForm
      kind="meeting"
      initial={draftOfMeeting(meeting)}
      departments={choices.data.organisation.departments}
      saving={saving}
      action={say('Save the meeting')}
      cancelHref={paths.meeting(organisation, meeting.id)}
      notice={failure !== null && <NotSaved>{failure}</NotSaved>}
      onSave={save}
    />
  );
}

function useChangeMeeting({ id, version: opened }: MeetingPartsFragment) {
  const { organisation = '' } = useParams();
  const navigate = useNavigate();
  const change = useMeetingChange(ChangeMeetingDocument);
  const [failure, setFailure] = useState<string | null>(null);
  // What the person saw when the form was opened, or has been told of since: pages follow what others do meanwhile.
  const [version, setVersion] = useState(opened);
  const take = (answer: ChangeMeetingMutation['changeMeeting'], refuse: (problems: DraftProblems) => void) => {
    switch (answer.__typename) {
      case 'MeetingSaved':
        return void navigate(paths.meeting(organisation, id), {
          state: { notice: toMeetingNotice(answer, say('The meeting is changed.')) },
        });
      case 'InvalidInputError':
        return refuse(toDraftProblems(answer.problems));
      case 'StaleMeetingError':
        setVersion(answer.current.version);
        return setFailure(say('{reason} Save again to put yours in its place.', { reason: answer.message }));
      default:
        return setFailure(answer.message);
    }
  };
  const save = (draft: MeetingDraft, refuse: (problems: DraftProblems) => void) => {
    setFailure(null);
    const checked = toMeetingInput(draft);
    if ('problems' in checked) return refuse(checked.problems);
    change.mutate(
      { organisation, meeting: id, version, input: checked.input },
      { onSuccess: ({ changeMeeting }) => take(changeMeeting, refuse), onError: ({ message }) => setFailure(message) },
    );
  };
  return { failure, saving: change.isPending, save };
}
