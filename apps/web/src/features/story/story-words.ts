import { say } from '@concord/texts';
import { saidTable } from '../../components/said-table.ts';
import type { StoryCarrierKind, StoryPartPartsFragment } from '../../graphql/operations.ts';

export const carrierWords = saidTable<StoryCarrierKind, string>({
  GOAL: () => say('Goal'),
  PROMISE: () => say('Promise'),
  PROCESS: () => say('Process'),
  TECHNOLOGY: () => say('Technology'),
  TRAINING: () => say('Training'),
});

/** The finding, as a sentence: how much of the story is carried. */
export function sayCarried(parts: readonly Pick<StoryPartPartsFragment, 'isHole'>[]): string {
  const holes = parts.filter(({ isHole }) => isHole).length;
  if (parts.length === 0) return say('The story is not taken apart yet: nobody can say what carries it.');
  if (holes === 0) return say('Every part of the story is carried.');
  return say(
    '{holes, plural, one {One part of the story is carried by nothing} other {# parts of the story are carried by nothing}}: it will not be told.',
    { holes },
  );
}
