import { say } from '@concord/texts';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { toldPlace } from '../../components/organisation-clock.ts';
import { problemAt } from '../../components/problem-at.ts';
import { useStepFocus } from '../../components/use-step-focus.ts';
import {
  PlanNextMeetingDocument,
  type PlanNextMeetingMutation,
  type SeriesListedFragment,
} from '../../graphql/operations.ts';
import { readMoment, toLocalFields } from '../../components/local-moment.ts';
import { toMeetingNotice } from './to-meeting-notice.ts';
import { useMeetingChange } from './use-meeting-change.ts';

interface PlanNextProps {
  readonly series: SeriesListedFragment;
  onNotice(notice: NoticeContent): void;
}

/** Plans the next meeting of a series: on its day by the rhythm, which can be another one. */
export function PlanNext({ series, onNotice }: PlanNextProps) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button
        variant="default"
        aria-expanded={asked}
        aria-label={say('Plan the next meeting of {series}', { series: series.name })}
        onClick={() => setAsked(!asked)}
      >
        {say('Plan the next meeting')}
      </Button>
      {asked && <WhenNext series={series} onNotice={onNotice} onClose={() => setAsked(false)} />}
    </>
  );
}

function WhenNext({ series, onNotice, onClose }: PlanNextProps & { onClose(): void }) {
  const { organisation = '' } = useParams();
  const navigate = useNavigate();
  const plan = useMeetingChange(PlanNextMeetingDocument);
  const [{ day, time }, setWhen] = useState(toLocalFields(series.nextStart ?? undefined));
  const [problem, setProblem] = useState<string>();
  const box = useStepFocus<HTMLFormElement>();
  const take = ({ planNextMeeting: answer }: PlanNextMeetingMutation) => {
    if (answer.__typename === 'MeetingSaved')
      return void navigate(paths.meeting(organisation, answer.meeting.id), {
        state: { notice: { tone: 'done', text: say('The meeting is planned, and this is the agenda it proposes.') } },
      });
    const atField = problemAt(answer, 'startsAt');
    setProblem(atField);
    if (atField === undefined) onNotice(toMeetingNotice(answer, ''));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const startsAt = readMoment(day, time);
    setProblem(startsAt === undefined ? say('Choose a day and a time.') : undefined);
    if (startsAt === undefined) return;
    plan.mutate(
      { organisation, series: series.id, startsAt },
      { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) },
    );
  };
  const name = say('When {series} meets next', { series: series.name });
  return (
    <form className="step-box" noValidate aria-label={name} tabIndex={-1} ref={box} onSubmit={submit}>
      <div className="form-grid">
        <TextInput
          className="half"
          label={say('Day')}
          type="date"
          value={day}
          error={problem}
          onChange={({ currentTarget }) => setWhen({ day: currentTarget.value, time })}
        />
        <TextInput
          className="half"
          label={say('Begins at')}
          description={say('By the clock of {place}.', { place: toldPlace() })}
          type="time"
          value={time}
          onChange={({ currentTarget }) => setWhen({ day, time: currentTarget.value })}
        />
      </div>
      <div className="button-row">
        <Button type="submit" loading={plan.isPending}>
          {say('Plan it')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Not now')}
        </Button>
      </div>
    </form>
  );
}
