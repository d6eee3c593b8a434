import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { refusalOf } from '../../components/refusal-of.ts';
import { offerUndo } from '../../components/undo-offer.ts';
import { StepMeetingDocument } from '../../graphql/operations.ts';
import { useMeetingChange } from './use-meeting-change.ts';

/** Offers to take up a meeting again that was just cancelled, and that nobody had been invited to. */
export function useOfferResuming() {
  const { organisation = '' } = useParams();
  const step = useMeetingChange(StepMeetingDocument);
  return ({ id, version }: { readonly id: string; readonly version: number }) => {
    const undo = () =>
      new Promise<void>((resolve, reject) =>
        step.mutate(
          { organisation, meeting: id, version, step: 'RESUME' },
          {
            onSuccess: ({ stepMeeting }) =>
              stepMeeting.__typename === 'MeetingSaved' ? resolve() : reject(new Error(refusalOf(stepMeeting))),
            onError: reject,
          },
        ),
      );
    offerUndo({ done: say('The meeting is cancelled.'), undone: say('The meeting is being prepared again.'), undo });
  };
}
