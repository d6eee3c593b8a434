import { formatPercent, formatPoints, formatSigned } from '@concord/charts';
import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { AsyncView } from '../../components/async-view.tsx';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { SeenBySegmentDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import type { Alignment, SeenSegment } from './segment-details.ts';
import { SettleFigure } from './settle-figure.tsx';

/** The plan judged for one segment of customers, beside how it is for all. @param segment its key */
export function SeenPanel({ segment }: { segment: string }) {
  const { organisation = '' } = useParams();
  const answer = useQuestion(SeenBySegmentDocument, { organisation, segment }, { keepLast: true });
  return (
    <AsyncView query={answer} loading={<CardSkeleton heights={[620]} />}>
      {({ organisation: found }) => found?.segment != null && <Seen forAll={found.alignment} segment={found.segment} />}
    </AsyncView>
  );
}

function Seen({ forAll, segment: { name, seen } }: { forAll: Alignment; segment: SeenSegment }) {
  const own = seen.alignment;
  return (
    <section className="card stack" aria-label={say('What comes first for {segment}', { segment: name })}>
      <SettleFigure segment={name} conflicts={seen.conflicts} />
      <dl className="facts compact">
        <Beside
          name={say('Alignment of the plan')}
          own={say('{points} of 100', { points: formatPoints(own.headline) })}
          forAll={say('{points} of 100', { points: formatPoints(forAll.headline) })}
        />
        <Beside name={say('Overall alignment')} own={formatSigned(own.overall)} forAll={formatSigned(forAll.overall)} />
        <Beside
          name={say('Conflict load')}
          own={formatPercent(own.conflictLoad)}
          forAll={formatPercent(forAll.conflictLoad)}
        />
      </dl>
    </section>
  );
}

function Beside({ name, own, forAll }: { name: string; own: string; forAll: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{own}</strong> <span className="quiet">{say('for all: {value}', { value: forAll })}</span>
      </dd>
    </div>
  );
}
