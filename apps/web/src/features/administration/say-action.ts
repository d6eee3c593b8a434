import { say } from '@concord/texts';

/**
 * What was done, as the log shows it. What has no words yet is shown as it is written down, so that nothing is hidden.
 *
 * @example
 * sayAction('goal-written'); // "Changed a goal"
 */
export function sayAction(action: string): string {
  return actionWords.get(action)?.() ?? action;
}

const actionWords = new Map([
  ['signed-in', () => say('Signed in')],
  ['sign-in-failed', () => say('Tried to sign in')],
  ['session-ended', () => say('Ended a session')],
  ['password-changed', () => say('Changed their password')],
  ['joined', () => say('Joined the organisation')],
  ['member-invited', () => say('Invited somebody')],
  ['member-changed', () => say('Changed what a member may do')],
  ['member-removed', () => say('Removed a member')],
  ['member-forgotten', () => say('Forgot a member')],
  ['person-forgotten', () => say('Forgot a person of the plan')],
  ['account-removed', () => say('Removed their account')],
  ['reset-link-made', () => say('Made a link for a new password')],
  ['identity-linked', () => say('Linked a way to sign in')],
  ['identity-unlinked', () => say('Unlinked a way to sign in')],
  ['token-created', () => say('Made a token')],
  ['token-revoked', () => say('Ended a token')],
  ['organisation-created', () => say('Made the organisation')],
  ['settings-changed', () => say('Changed the settings of the organisation')],
  ['goal-written', () => say('Changed a goal')],
  ['meeting-written', () => say('Took part in a meeting, or led one')],
  ['agreement-written', () => say('Answered about a goal')],
  ['conflict-written', () => say('Took a step with a conflict')],
  ['decision-written', () => say('Decided, or reviewed a decision')],
  ['input-written', () => say('Gave, answered or moderated input, or made a link for it')],
  ['workshop-written', () => say('Took part in a workshop, or led one')],
  ['charter-written', () => say('Wrote or read a charter again; what it says is not kept here')],
  ['model-written', () => say('Corrected the model of the business')],
  ['import-written', () => say('Imported a plan')],
  ['day-written', () => say('Moved the day that is judged')],
  ['recompute-written', () => say('Found all conflicts anew')],
  ['plan-imported', () => say('Imported a plan')],
  ['plan-exported', () => say('Exported the plan')],
  ['data-exported', () => say('Took out a table')],
  ['views-granted', () => say('Let a tool read the views')],
  ['views-revoked', () => say('Ended a tool’s reading of the views')],
]);
