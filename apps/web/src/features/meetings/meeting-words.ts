import { say } from '@concord/texts';
import type {
  ActionState,
  AgendaItemKind,
  MeetingEntryKind,
  MeetingRhythm,
  MeetingState,
} from '../../graphql/operations.ts';

export const meetingStateWords: Record<MeetingState, () => string> = {
  DRAFT: () => say('Being prepared'),
  INVITED: () => say('Invited'),
  IN_PROGRESS: () => say('Going on now'),
  CLOSED: () => say('Closed@@a meeting'),
  CANCELLED: () => say('Cancelled@@a meeting'),
};

export const rhythmWords: Record<MeetingRhythm, () => string> = {
  WEEKLY: () => say('every week'),
  FORTNIGHTLY: () => say('every second week'),
  MONTHLY: () => say('every month'),
  QUARTERLY: () => say('every third month'),
};

export const agendaKindWords: Record<AgendaItemKind, () => string> = {
  ACTIONS: () => say('Promises@@kind of an agenda item'),
  DECISION_REVIEW: () => say('Looking back'),
  CONFLICT: () => say('Conflict'),
  OWN: () => say('Own item'),
};

export const actionStateWords: Record<ActionState, () => string> = {
  OPEN: () => say('Open@@something promised'),
  DONE: () => say('Done@@something promised'),
  DROPPED: () => say('Dropped@@something promised'),
};

export const entryKindWords: Record<MeetingEntryKind, () => string> = {
  NOTE: () => say('Note@@kind of an entry'),
  INPUT: () => say('Beforehand'),
  OPTION: () => say('Option'),
  PARKED: () => say('Parked'),
  CORRECTION: () => say('Correction'),
  ASSUMPTION: () => say('Assumption'),
};
