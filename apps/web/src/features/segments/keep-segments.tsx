import { formatNumber, joinNames } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import { Section } from '../../components/section.tsx';
import { whoMay } from '../../components/who-may.ts';
import { AddToList } from '../business/add-to-list.tsx';
import { ModelRow } from '../business/model-row.tsx';
import { removal } from '../business/removals.ts';
import type { SegmentDetails, WeighedOutcome } from './segment-details.ts';
import { segmentAgain } from './segment-draft.ts';
import { SegmentForm } from './segment-form.tsx';

interface KeepSegmentsProps {
  readonly outcomes: readonly WeighedOutcome[];
  readonly segments: readonly SegmentDetails[];
}

/** The segments of customers with what matters to each; planners add, change and remove them. */
export function KeepSegments({ outcomes, segments }: KeepSegmentsProps) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const statements = new Map(outcomes.map(({ key, statement }) => [key, statement]));
  const sayWeight = ({ outcome, weight }: SegmentDetails['weights'][number]) =>
    say('“{outcome}” ({weight})', { outcome: statements.get(outcome.key) ?? '', weight: formatNumber(weight) });
  return (
    <Section
      title={say('Segments of customers')}
      note={say('Each with the outcomes that matter more or less to it than to all customers.')}
    >
      <ul className="step-list model-list">
        {segments.map((segment) => (
          <ModelRow
            key={segment.key}
            name={segment.name}
            removal={removal(segment.name, { removeSegment: segment.key }, { addSegment: segmentAgain(segment) })}
            form={(close) => <SegmentForm outcomes={outcomes} segment={segment} onClose={close} />}
          >
            <Link to={paths.segments(organisation, segment.key)}>{segment.name}</Link>
            <p className="quiet">
              {segment.weights.length === 0
                ? say('Every outcome matters as much as to all customers.')
                : joinNames(segment.weights.map(sayWeight))}
            </p>
          </ModelRow>
        ))}
      </ul>
      <AddSegment outcomes={outcomes} />
      {!may.plan && <p className="quiet">{whoMay.plan}</p>}
    </Section>
  );
}

/** For planners: one more. */
export function AddSegment({ outcomes }: Pick<KeepSegmentsProps, 'outcomes'>) {
  return (
    <AddToList label={say('Add a segment of customers')}>
      {(close) => <SegmentForm outcomes={outcomes} onClose={close} />}
    </AddToList>
  );
}
