import { formatPercent, formatValue } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { sayDistance } from '../../components/say-distance.ts';
import { Section } from '../../components/section.tsx';
import type { ConflictDetails } from './conflict-details.ts';
import { Concessions } from './concessions.tsx';
import { LawPicture } from './picture/law-picture.tsx';

type Clash = NonNullable<ConflictDetails['evidence']['clash']>;

/** Why targets on several metrics cannot hold together: how the business works, and what each would have to give up. */
export function LawClash({ conflict, clash }: { conflict: ConflictDetails; clash: Clash }) {
  const { organisation = '' } = useParams();
  return (
    <Section
      title={say('The way the business works does not allow all of these targets')}
      note={say('Without any one of the goals, the others could hold.')}
    >
      <LawPicture conflict={conflict} />
      <div className="opposing-sides">
        <div>
          <h3>
            <Link to={paths.business(organisation, 'laws')}>{say('How the business works')}</Link>
          </h3>
          <ul className="reason-list">
            {clash.laws.map((law) => (
              <li key={law.key}>
                {law.because ?? law.inWords}
                {law.because != null && <span className="goal-wish">{law.inWords}</span>}
              </li>
            ))}
            {clash.facts.map(({ metric, value }) => (
              <li key={metric.name}>
                {metric.name}: {formatValue(value, metric.unit)}
                <span className="goal-wish">{say('as the plan states it')}</span>
              </li>
            ))}
            {clash.bounds.map((bound) => (
              <li key={`${bound.metric.name} ${bound.end}`}>{sayBound(bound)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{say('By how much it fails')}</h3>
          <p className="clash-shortage">{sayShortage(clash)}</p>
          <Concessions conflict={conflict} shortage={clash.shortage} />
        </div>
      </div>
    </Section>
  );
}

function sayShortage({ shortage, gap }: Clash): string {
  const share = formatPercent(shortage, 1);
  return gap == null
    ? say('All of them can hold if each goal gives up {share} of its way from the baseline.', { share })
    : say(
        'The targets miss each other by {gap}; ' +
          'all of them can hold if each goal gives up {share} of its way from the baseline.',
        { gap: sayDistance(gap.value, gap.unit), share },
      );
}

function sayBound({ metric, end, value }: Clash['bounds'][number]): string {
  return say(end === 'MIN' ? '{metric} cannot be less than {value}' : '{metric} cannot be more than {value}', {
    metric: metric.name,
    value: formatValue(value, metric.unit),
  });
}
