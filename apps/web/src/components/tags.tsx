import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconClockExclamation,
  IconHourglassEmpty,
  IconMathEqualGreater,
  IconMessageCheck,
  IconQuestionMark,
} from './icons.ts';
import type { ProgressStatus, Tier } from '../graphql/operations.ts';
import { progressWords, tierWords } from './words.ts';

const tierIcons: Record<Tier, typeof IconCircleCheck> = {
  PROVEN: IconMathEqualGreater,
  STATED: IconMessageCheck,
  POSSIBLE: IconQuestionMark,
};

const progressIcons: Record<ProgressStatus, typeof IconCircleCheck> = {
  ON_TRACK: IconCircleCheck,
  AT_RISK: IconAlertTriangle,
  OFF_TRACK: IconCircleX,
  PENDING: IconHourglassEmpty,
  OUTDATED: IconClockExclamation,
};

/** How sure a conflict is: an icon and a word, never colour alone. */
export function TierTag({ tier }: { tier: Tier }) {
  const Icon = tierIcons[tier];
  return (
    <span className="tag" data-tier={tier} title={tierWords[tier].meaning}>
      <Icon size={14} aria-hidden="true" />
      {tierWords[tier].name}
    </span>
  );
}

export function ProgressTag({ status }: { status: ProgressStatus }) {
  const Icon = progressIcons[status];
  return (
    <span className="tag" data-progress={status}>
      <Icon size={14} aria-hidden="true" />
      {progressWords[status]}
    </span>
  );
}

export function PlainTag({ children }: { children: string }) {
  return <span className="tag">{children}</span>;
}
