import { say } from '@concord/texts';
import {
  IconAlertTriangle,
  IconBan,
  IconCircle,
  IconCircleCheck,
  IconCircleX,
  IconClockExclamation,
  IconEyeCheck,
  IconGavel,
  IconHeartHandshake,
  IconHourglassEmpty,
  IconMathEqualGreater,
  IconMessageCheck,
  IconQuestionMark,
} from './icons.ts';
import type { ConflictState, ProgressStatus, Tier } from '../graphql/operations.ts';
import { conflictStateWords } from './conflict-states.ts';
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

const stateIcons: Record<ConflictState, typeof IconCircleCheck> = {
  OPEN: IconCircle,
  ACKNOWLEDGED: IconEyeCheck,
  DECIDED: IconGavel,
  ACCEPTED: IconHeartHandshake,
  DISMISSED: IconBan,
  RESOLVED: IconCircleCheck,
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

/** What has become of a conflict. */
export function ConflictStateTag({ state, again = false }: { state: ConflictState; again?: boolean }) {
  const Icon = stateIcons[state];
  return (
    <span className="tag" data-state={state} title={conflictStateWords[state].meaning}>
      <Icon size={14} aria-hidden="true" />
      {again ? say('Open again') : conflictStateWords[state].name}
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
