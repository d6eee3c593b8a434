/**
 * What was done, as the log shows it. What has no words yet is shown as it is written down, so that nothing is hidden.
 *
 * @example
 * sayAction('goal-written'); // "Changed a goal"
 */
export function sayAction(action: string): string {
  return actionWords.get(action) ?? action;
}

const actionWords = new Map([
  ['signed-in', 'Signed in'],
  ['sign-in-failed', 'Tried to sign in'],
  ['session-ended', 'Ended a session'],
  ['password-changed', 'Changed their password'],
  ['joined', 'Joined the organisation'],
  ['member-invited', 'Invited somebody'],
  ['member-changed', 'Changed what a member may do'],
  ['member-removed', 'Removed a member'],
  ['member-forgotten', 'Forgot a member'],
  ['person-forgotten', 'Forgot a person of the plan'],
  ['account-removed', 'Removed their account'],
  ['reset-link-made', 'Made a link for a new password'],
  ['identity-linked', 'Linked a way to sign in'],
  ['identity-unlinked', 'Unlinked a way to sign in'],
  ['token-created', 'Made a token'],
  ['token-revoked', 'Ended a token'],
  ['settings-changed', 'Changed the settings of the organisation'],
  ['goal-written', 'Changed a goal'],
  ['agreement-written', 'Answered about a goal'],
  ['conflict-written', 'Took a step with a conflict'],
  ['decision-written', 'Decided, or reviewed a decision'],
  ['workshop-written', 'Took part in a workshop, or led one'],
  ['model-written', 'Corrected the model of the business'],
  ['import-written', 'Imported a plan'],
  ['day-written', 'Moved the day that is judged'],
  ['recompute-written', 'Found all conflicts anew'],
  ['plan-imported', 'Imported a plan'],
  ['plan-exported', 'Exported the plan'],
  ['data-exported', 'Took out a table'],
  ['views-granted', 'Let a tool read the views'],
  ['views-revoked', 'Ended a tool’s reading of the views'],
]);
