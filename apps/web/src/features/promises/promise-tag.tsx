import { say } from '@concord/texts';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconQuestionMark } from '../../components/icons.ts';
import type { PromiseStanding } from './say-promise.ts';

const icons: Record<PromiseStanding, typeof IconCircleCheck> = {
  broken: IconCircleX,
  unstaffed: IconAlertTriangle,
  kept: IconCircleCheck,
  unmeasured: IconQuestionMark,
};

const tones: Record<PromiseStanding, string> = {
  broken: 'OFF_TRACK',
  unstaffed: 'AT_RISK',
  kept: 'ON_TRACK',
  unmeasured: 'PENDING',
};

/** How a promise stands: an icon and words, never colour alone. */
export function PromiseTag({ standing }: { standing: PromiseStanding }) {
  const Icon = icons[standing];
  return (
    <span className="tag" data-progress={tones[standing]}>
      <Icon size={14} aria-hidden="true" />
      {standingWords(standing)}
    </span>
  );
}

function standingWords(standing: PromiseStanding): string {
  switch (standing) {
    case 'broken':
      return say('Not kept');
    case 'unstaffed':
      return say('Nobody is there in all the hours');
    case 'kept':
      return say('Kept');
    case 'unmeasured':
      return say('Not measured yet');
  }
}
