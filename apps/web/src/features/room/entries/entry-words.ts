import { say } from '@concord/texts';
import type { MeetingEntryKind } from '../../../graphql/operations.ts';

/** What people write about an item; assumptions lie in its cloud. */
export const WRITTEN_KINDS = ['NOTE', 'OPTION', 'PARKED'] as const satisfies readonly MeetingEntryKind[];
export type WrittenKind = (typeof WRITTEN_KINDS)[number];

export const entryKindWords: Record<WrittenKind, { name(): string; meaning(): string }> = {
  NOTE: { name: () => say('Note@@kind of an entry'), meaning: () => say('What was said') },
  OPTION: { name: () => say('Option'), meaning: () => say('Something that could be decided') },
  PARKED: { name: () => say('Parked'), meaning: () => say('A matter for another day') },
};

/** The lists in which entries stand, in the order in which they help to decide. */
export const LISTS = [
  { kind: 'OPTION', title: () => say('Options') },
  { kind: 'NOTE', title: () => say('Notes') },
  { kind: 'PARKED', title: () => say('Parked for another day') },
  { kind: 'INPUT', title: () => say('Input before the meeting') },
] as const satisfies readonly { kind: MeetingEntryKind; title(): string }[];
