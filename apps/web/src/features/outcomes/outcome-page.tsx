import { say } from '@concord/texts';
import { formatNumber, formatPercent, formatPoints, formatSigned } from '@concord/charts';
import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { ConflictSection } from '../../components/conflict-section.tsx';
import { GoalSection } from '../../components/goal-section.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PromiseList } from '../../components/promise-list.tsx';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { OutcomeRoofPanel } from '../../components/roof-panel.tsx';
import { Stats } from '../../components/stats.tsx';
import { OutcomeDetailsDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { OutcomeContact } from '../contact/contact-balance.tsx';
import { DepartmentsBehind } from './departments-behind.tsx';
import { useMay } from '../../app/session/use-may.ts';
import { StorySection } from '../story/story-section.tsx';
import { InputSection } from '../input/input-section.tsx';
import { ReviewSection } from '../reviews/review-section.tsx';
import { InfluenceList } from './influence-list.tsx';
import { Origin } from './origin.tsx';
import { RemoveOutcome } from './remove-outcome.tsx';
import type { OutcomeDetails, OutcomeOrganisation } from './outcome-details.ts';

export function Component() {
  const { organisation: key = '', outcome: outcomeKey = '' } = useParams();
  const answer = useQuestion(OutcomeDetailsDocument, { organisation: key, outcome: outcomeKey });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[110, 92, 320, 300, 400]} />}>
      {({ organisation }) =>
        organisation?.outcome == null ? (
          <NotFound what="outcome" />
        ) : (
          <Details organisation={organisation} outcome={organisation.outcome} />
        )
      }
    </AsyncView>
  );
}

function Details({ organisation, outcome }: { organisation: OutcomeOrganisation; outcome: OutcomeDetails }) {
  const mayInvite = useMay(organisation.key).lead();
  const { alignment, contested, share } = outcome.alignment;
  return (
    <div className="stack">
      <PageHeader
        title={outcome.statement}
        kind={{ name: say('Outcomes'), to: paths.outcomes(organisation.key) }}
        lead={say(
          'What {audience, select, CUSTOMER {customers} COWORKER {co-workers} other {surroundings}} shall experience',
          { audience: outcome.for },
        )}
      />
      <Stats
        items={[
          { name: say('Weight'), value: formatNumber(outcome.weight), note: say('how much it matters to them') },
          { name: say('Alignment'), value: formatSigned(alignment), note: say('−1 all hurts, +1 all helps') },
          { name: say('Contested'), value: formatPercent(contested), note: say('100 %: help and harm in balance') },
          { name: say('Adds to the headline'), value: formatPoints(share), note: say('points of 100') },
        ]}
      />
      {outcome.origin != null && <Origin organisation={organisation.key} origin={outcome.origin} />}
      <StorySection outcome={outcome.key} />
      <DepartmentsBehind outcome={outcome} />
      <ConflictSection
        title={say(
          '{count, plural, =0 {No conflicts over this outcome} one {# conflict over this outcome} other {# conflicts over this outcome}}',
          { count: outcome.conflicts.totalCount },
        )}
        conflicts={outcome.conflicts.nodes}
        total={outcome.conflicts.totalCount}
        allHref={`${paths.conflicts(organisation.key)}?outcome=${encodeURIComponent(outcome.key)}`}
      />
      <PromiseList promises={outcome.promises} />
      <section className="card" aria-label={say('Which goals for it support each other')}>
        <OutcomeRoofPanel outcome={outcome.key} />
      </section>
      <ProgressPanel progress={organisation.progress} today={organisation.asOf} scope={{ outcome: outcome.key }} />
      <OutcomeContact outcome={outcome.key} />
      <GoalSection
        goals={outcome.goals.nodes}
        total={outcome.goals.totalCount}
        title={say('Goals that reach it')}
        allHref={`${paths.goals(organisation.key)}?outcome=${encodeURIComponent(outcome.key)}`}
      />
      <ReviewSection about={{ kind: 'OUTCOME', key: outcome.key }} />
      <InputSection about={{ kind: 'OUTCOME', key: outcome.key }} mayInvite={mayInvite} />
      <InfluenceList influences={outcome.influences} />
      <RemoveOutcome organisation={organisation} outcome={outcome} />
    </div>
  );
}
