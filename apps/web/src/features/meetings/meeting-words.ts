import type {
  ActionState,
  AgendaItemKind,
  MeetingEntryKind,
  MeetingRhythm,
  MeetingState,
} from '../../graphql/operations.ts';

export const meetingStateWords: Record<MeetingState, string> = {
  DRAFT: 'Being prepared',
  INVITED: 'Invited',
  IN_PROGRESS: 'Going on now',
  CLOSED: 'Closed',
  CANCELLED: 'Cancelled',
};

export const rhythmWords: Record<MeetingRhythm, string> = {
  WEEKLY: 'every week',
  FORTNIGHTLY: 'every second week',
  MONTHLY: 'every month',
  QUARTERLY: 'every third month',
};

export const agendaKindWords: Record<AgendaItemKind, string> = {
  ACTIONS: 'Promises',
  DECISION_REVIEW: 'Looking back',
  CONFLICT: 'Conflict',
  OWN: 'Own item',
};

export const actionStateWords: Record<ActionState, string> = {
  OPEN: 'Open',
  DONE: 'Done',
  DROPPED: 'Dropped',
};

export const entryKindWords: Record<MeetingEntryKind, string> = {
  NOTE: 'Note',
  INPUT: 'Beforehand',
  OPTION: 'Option',
  PARKED: 'Parked',
  CORRECTION: 'Correction',
  ASSUMPTION: 'Assumption',
};
