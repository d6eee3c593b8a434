import { enumOf } from '../graphql/enums.ts';

export const MeetingState = enumOf('MeetingState', 'How far a meeting has come.', {
  DRAFT: ['draft', 'It is being prepared; nobody was invited.'],
  INVITED: ['invited', 'Its people were invited.'],
  IN_PROGRESS: ['in-progress', 'It is going on.'],
  CLOSED: ['closed', 'It is over: only corrections are added.'],
  CANCELLED: ['cancelled', 'It does not take place.'],
});

export const MeetingStep = enumOf('MeetingStep', 'What is done with a meeting.', {
  INVITE: ['invite', 'Its people are invited, or told again what changed.'],
  START: ['start', 'It begins.'],
  CLOSE: ['close', 'It ends: what is left over goes to the next meeting of the series.'],
  CANCEL: ['cancel', 'It does not take place; who was invited is told.'],
  RESUME: [
    'resume',
    'It was closed or cancelled by mistake, and goes on where it was; not once those invited were told.',
  ],
});

export const MeetingRhythm = enumOf('MeetingRhythm', 'How often a series meets.', {
  WEEKLY: ['weekly', 'Every week.'],
  FORTNIGHTLY: ['fortnightly', 'Every second week.'],
  MONTHLY: ['monthly', 'Every month, on the same weekday of it: the second Tuesday, say.'],
  QUARTERLY: ['quarterly', 'Every third month, on the same weekday of it.'],
});

export const AgendaItemKind = enumOf('AgendaItemKind', 'What an item is about.', {
  ACTIONS: ['actions', 'What was promised and is not done.'],
  DECISION_REVIEW: ['decision-review', 'Whether a decision did what was expected.'],
  CONFLICT: ['conflict', 'A conflict.'],
  OWN: ['own', 'Something that somebody put on the agenda.'],
});

export const AgendaItemState = enumOf('AgendaItemState', 'What has become of an item.', {
  OPEN: ['open', 'Still to come.'],
  CURRENT: ['current', 'Talked about now.'],
  DONE: ['done', 'Dealt with.'],
  PARKED: ['parked', 'Set aside.'],
  MOVED: ['moved', 'Moved to another meeting.'],
  REMOVED: ['removed', 'Taken off; it is not proposed again.'],
});

export const MeetingEntryKind = enumOf('MeetingEntryKind', 'What somebody writes in a meeting.', {
  NOTE: ['note', 'What was said.'],
  INPUT: ['input', 'What somebody wants those in the meeting to know.'],
  OPTION: ['option', 'Something that could be decided.'],
  PARKED: ['parked', 'A matter for another day.'],
  CORRECTION: ['correction', 'What has to be put right in the minutes of a closed meeting.'],
  ASSUMPTION: ['assumption', 'Why people hold one thing for needed for another, in the cloud of a conflict.'],
});

export const CloudArrow = enumOf('CloudArrow', 'Where in the cloud of a conflict an assumption lies.', {
  OBJECTIVE_NEED_A: ['objective-need-a', 'Why the objective needs what the first side needs.'],
  OBJECTIVE_NEED_B: ['objective-need-b', 'Why the objective needs what the second side needs.'],
  NEED_A_WANT_A: ['need-a-want-a', 'Why the first side’s need takes what it wants.'],
  NEED_B_WANT_B: ['need-b-want-b', 'Why the second side’s need takes what it wants.'],
  WANT_A_WANT_B: ['want-a-want-b', 'Why both wants exclude each other.'],
});

export const ActionState = enumOf('ActionState', 'What has become of an action.', {
  OPEN: ['open', 'To be done.'],
  DONE: ['done', 'Done.'],
  DROPPED: ['dropped', 'Not to be done after all.'],
});
