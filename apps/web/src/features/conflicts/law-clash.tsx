import { formatPercent, formatValue } from '@concord/charts';
import { sayDistance } from '../../components/say-distance.ts';
import { Section } from '../../components/section.tsx';
import type { ConflictDetails } from './conflict-details.ts';
import { Concessions } from './concessions.tsx';
import { LawPicture } from './picture/law-picture.tsx';

type Clash = NonNullable<ConflictDetails['evidence']['clash']>;

const bounds: Record<Clash['bounds'][number]['end'], string> = {
  MIN: 'cannot be less than',
  MAX: 'cannot be more than',
};

/** Why targets on several metrics cannot hold together: how the business works, and what each would have to give up. */
export function LawClash({ conflict, clash }: { conflict: ConflictDetails; clash: Clash }) {
  return (
    <Section
      title="The way the business works does not allow all of these targets"
      note="Without any one of the goals, the others could hold."
    >
      <LawPicture conflict={conflict} />
      <div className="opposing-sides">
        <div>
          <h3>How the business works</h3>
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
                <span className="goal-wish">as the plan states it</span>
              </li>
            ))}
            {clash.bounds.map(({ metric, end, value }) => (
              <li key={`${metric.name} ${end}`}>
                {metric.name} {bounds[end]} {formatValue(value, metric.unit)}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>By how much it fails</h3>
          <p className="clash-shortage">{sayShortage(clash)}</p>
          <Concessions conflict={conflict} shortage={clash.shortage} />
        </div>
      </div>
    </Section>
  );
}

function sayShortage({ shortage, gap }: Clash): string {
  const share = `all of them can hold if each goal gives up ${formatPercent(shortage, 1)} of its way from the baseline`;
  if (gap == null) return `${share.charAt(0).toUpperCase()}${share.slice(1)}.`;
  return `The targets miss each other by ${sayDistance(gap.value, gap.unit)}; ${share}.`;
}
