import { say } from '@concord/texts';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { usePeople } from '../../app/use-people.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import {
  ChangeMeetingSeriesDocument,
  MeetingSeriesToChangeDocument,
  PlanMeetingSeriesDocument,
  type SeriesAnswerFragment,
  type SeriesListedFragment,
} from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import {
  draftOfSeries,
  emptyMeeting,
  toDraftProblems,
  toSeriesInput,
  type DraftProblems,
  type MeetingDraft,
} from './meeting-draft.ts';
import { MeetingForm } from './meeting-form.tsx';
import { NotSaved } from './refused.tsx';
import { useMeetingChange } from './use-meeting-change.ts';

/** Plans a series, or changes the one in the address. */
export function Component() {
  const { organisation: key = '', series: id } = useParams();
  const answer = useQuestion(MeetingSeriesToChangeDocument, { organisation: key });
  const { ready } = usePeople(key);
  return (
    <div className="stack">
      <PageHeader
        title={say(id === undefined ? 'Plan meetings that come again' : 'Change the series')}
        kind={{ name: say('Meetings'), to: paths.meetings(key) }}
        lead={id !== undefined && say('Meetings that are planned already stay as they are.')}
      />
      <AsyncView query={answer} loading={<CardSkeleton heights={[200, 300, 200]} />}>
        {({ organisation }) => {
          const series = organisation?.meetingSeries.find((one) => one.id === id);
          if (organisation == null || (id !== undefined && series === undefined)) return <NotFound what="meeting" />;
          return ready && <SeriesForm key={id ?? ''} series={series} departments={organisation.departments} />;
        }}
      </AsyncView>
    </div>
  );
}

interface SeriesFormProps {
  /** Missing: a new one. */
  readonly series: SeriesListedFragment | undefined;
  readonly departments: readonly { readonly key: string; readonly name: string }[];
}

function SeriesForm({ series, departments }: SeriesFormProps) {
  const { organisation = '' } = useParams();
  const { acting } = usePeople(organisation);
  const { failure, saving, save } = useSaveSeries(series);
  return (
    <MeetingForm
      kind="series"
      initial={series === undefined ? emptyMeeting(acting?.key ?? '') : draftOfSeries(series)}
      departments={departments}
      saving={saving}
      action={say(series === undefined ? 'Plan the series' : 'Save the series')}
      cancelHref={paths.meetings(organisation)}
      notice={failure !== null && <NotSaved>{failure}</NotSaved>}
      onSave={save}
    />
  );
}

function useSaveSeries(series: SeriesListedFragment | undefined) {
  const { organisation = '' } = useParams();
  const navigate = useNavigate();
  const plan = useMeetingChange(PlanMeetingSeriesDocument);
  const change = useMeetingChange(ChangeMeetingSeriesDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const [version, setVersion] = useState(series?.version ?? 0);
  const take = (answer: SeriesAnswerFragment, refuse: (problems: DraftProblems) => void) => {
    switch (answer.__typename) {
      case 'MeetingSeriesSaved':
        return void navigate(paths.meetings(organisation), {
          state: { notice: { tone: 'done', text: say('The series is saved. Plan its next meeting below.') } },
        });
      case 'InvalidInputError':
        return refuse(toDraftProblems(answer.problems));
      case 'StaleMeetingSeriesError':
        setVersion(answer.current.version);
        return setFailure(say('{reason} Save again to put yours in its place.', { reason: answer.message }));
      default:
        return setFailure(answer.message);
    }
  };
  const save = (draft: MeetingDraft, refuse: (problems: DraftProblems) => void) => {
    setFailure(null);
    const checked = toSeriesInput(draft);
    if ('problems' in checked) return refuse(checked.problems);
    const { input } = checked;
    const onError = ({ message }: Error) => setFailure(message);
    if (series === undefined)
      plan.mutate(
        { organisation, input },
        { onSuccess: ({ planMeetingSeries }) => take(planMeetingSeries, refuse), onError },
      );
    else
      change.mutate(
        { organisation, series: series.id, version, input },
        { onSuccess: ({ changeMeetingSeries }) => take(changeMeetingSeries, refuse), onError },
      );
  };
  return { failure, saving: plan.isPending || change.isPending, save };
}
