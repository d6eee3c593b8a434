import { say } from '@concord/texts';
import { NativeSelect } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { OutcomeTabs } from '../../components/outcome-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { StatePanel } from '../../components/state-panel.tsx';
import { useFilters } from '../../components/use-filters.ts';
import { whoMay } from '../../components/who-may.ts';
import { SegmentsDocument, type SegmentsQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { AddSegment, KeepSegments } from './keep-segments.tsx';
import { SeenPanel } from './seen-panel.tsx';
import { WeightsFigure } from './weights-figure.tsx';

type Shown = NonNullable<SegmentsQuery['organisation']>;

/** What matters to whom, and what would then be settled first? */
export function Component() {
  const { organisation: key = '' } = useParams();
  const answer = useQuestion(SegmentsDocument, { organisation: key });
  return (
    <div className="stack">
      <PageHeader title={say('For whom')} lead={say('What matters to whom, and what would then be settled first?')} />
      <OutcomeTabs />
      <AsyncView query={answer} loading={<CardSkeleton heights={[64, 620, 620]} />}>
        {({ organisation }) =>
          organisation == null ? <NotFound what="organisation" /> : <Segments organisation={organisation} />
        }
      </AsyncView>
    </div>
  );
}

function Segments({ organisation: { outcomes, segments } }: { organisation: Shown }) {
  const { get, set } = useFilters();
  // An old or a wrong address names the first.
  const chosen = segments.find(({ key }) => key === get('for')) ?? segments[0];
  if (chosen === undefined) return <NoSegments outcomes={outcomes} />;
  return (
    <>
      <search className="filters" aria-label={say('Choose a segment of customers')}>
        <NativeSelect
          className="segment-choice"
          label={say('Segment of customers')}
          value={chosen.key}
          data={segments.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={({ currentTarget }) => set({ for: currentTarget.value })}
        />
      </search>
      <WeightsFigure outcomes={outcomes} segments={segments} chosen={chosen} />
      <SeenPanel segment={chosen.key} />
      <KeepSegments outcomes={outcomes} segments={segments} />
    </>
  );
}

function NoSegments({ outcomes }: Pick<Shown, 'outcomes'>) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const hasOutcomes = outcomes.length > 0;
  return (
    <section className="card">
      <StatePanel
        title={say('No segments of customers yet')}
        action={
          (!may.plan || !hasOutcomes) && (
            <Link className="button-link" to={paths.outcomes(organisation)}>
              {say('See the outcomes')}
            </Link>
          )
        }
      >
        {say(
          'What is important differs by customer: to some the day of delivery, to others a quick answer. With segments of ' +
            'customers and what matters more or less to each, this page judges the same plan for each of them, and shows ' +
            'which conflict would then be settled first, and how.',
        )}
        {!hasOutcomes && ` ${say('It begins with outcomes.')}`}
        {!may.plan && ` ${whoMay.plan}`}
      </StatePanel>
      {hasOutcomes && <AddSegment outcomes={outcomes} />}
    </section>
  );
}
