import type { MeetingEntryKind } from '../../../graphql/operations.ts';

/** What people write about an item; assumptions lie in its cloud. */
export const WRITTEN_KINDS = ['NOTE', 'OPTION', 'PARKED'] as const satisfies readonly MeetingEntryKind[];
export type WrittenKind = (typeof WRITTEN_KINDS)[number];

export const entryKindWords: Record<WrittenKind, { readonly name: string; readonly meaning: string }> = {
  NOTE: { name: 'Note', meaning: 'What was said' },
  OPTION: { name: 'Option', meaning: 'Something that could be decided' },
  PARKED: { name: 'Parked', meaning: 'A matter for another day' },
};

/** The lists in which entries stand, in the order in which they help to decide. */
export const LISTS = [
  { kind: 'OPTION', title: 'Options' },
  { kind: 'NOTE', title: 'Notes' },
  { kind: 'PARKED', title: 'Parked for another day' },
  { kind: 'INPUT', title: 'Input before the meeting' },
] as const satisfies readonly { kind: MeetingEntryKind; title: string }[];
