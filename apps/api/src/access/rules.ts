import type { Right } from './standing.ts';

/** Who may ask for or do something: see `docs/access.md`, which is made of the same table. */
export interface Rule {
  /** Nothing: whoever has signed in, about themselves or what is theirs anyway. */
  readonly right?: Right;
  /** Enough in the departments concerned; what does it finds out which, and asks again. */
  readonly inDepartment?: true;
}

/**
 * Every query and mutation. What is not listed is not allowed, to anybody; a spec walks the schema with every role,
 * so that a new field without a rule is noticed.
 */
export const RULES: Readonly<Record<string, Rule>> = {
  'Query.account': {},
  'Mutation.endSession': {},
  'Mutation.changePassword': {},
  'Mutation.unlinkIdentity': {},
  'Mutation.removeAccount': {},
  'Query.organisations': {},
  'Query.organisation': { right: 'read' },
  'Mutation.saveView': { right: 'read' },
  'Mutation.removeView': { right: 'read' },
  'Mutation.checkIn': { right: 'contribute', inDepartment: true },
  'Mutation.completeMilestone': { right: 'contribute', inDepartment: true },
  'Mutation.answerGoal': { right: 'contribute', inDepartment: true },
  'Mutation.createGoal': { right: 'lead', inDepartment: true },
  'Mutation.updateGoal': { right: 'lead', inDepartment: true },
  'Mutation.archiveGoal': { right: 'lead', inDepartment: true },
  'Mutation.restoreGoal': { right: 'lead', inDepartment: true },
  'Mutation.acknowledgeConflict': { right: 'lead', inDepartment: true },
  'Mutation.decideConflict': { right: 'plan' },
  'Mutation.reopenConflict': { right: 'plan' },
  'Mutation.reviewDecision': { right: 'plan' },
  'Mutation.correctModel': { right: 'plan' },
  'Mutation.openWorkshop': { right: 'lead', inDepartment: true },
  'Mutation.changeWorkshop': { right: 'contribute', inDepartment: true },
  'Mutation.moveWorkshop': { right: 'contribute', inDepartment: true },
  'Mutation.addStatement': { right: 'contribute', inDepartment: true },
  'Mutation.correctStatement': { right: 'contribute', inDepartment: true },
  'Mutation.withdrawStatement': { right: 'contribute', inDepartment: true },
  'Mutation.moveStatement': { right: 'contribute', inDepartment: true },
  'Mutation.makeGroup': { right: 'contribute', inDepartment: true },
  'Mutation.renameGroup': { right: 'contribute', inDepartment: true },
  'Mutation.dissolveGroup': { right: 'contribute', inDepartment: true },
  'Mutation.giveVote': { right: 'contribute', inDepartment: true },
  'Mutation.takeBackVote': { right: 'contribute', inDepartment: true },
  'Mutation.makeOutcome': { right: 'plan' },
  'Mutation.planMeeting': { right: 'lead', inDepartment: true },
  'Mutation.planMeetingSeries': { right: 'lead', inDepartment: true },
  'Mutation.changeMeeting': { right: 'read' },
  'Mutation.stepMeeting': { right: 'read' },
  'Mutation.proposeAgenda': { right: 'read' },
  'Mutation.addAgendaItem': { right: 'read' },
  'Mutation.changeAgendaItem': { right: 'read' },
  'Mutation.moveAgendaItem': { right: 'read' },
  'Mutation.changeMeetingSeries': { right: 'read' },
  'Mutation.planNextMeeting': { right: 'read' },
  'Mutation.changeAction': { right: 'read' },
  'Mutation.sendMinutes': { right: 'read' },
  'Mutation.markPresent': { right: 'contribute', inDepartment: true },
  'Mutation.writeInMeeting': { right: 'contribute', inDepartment: true },
  'Mutation.strikeInMeeting': { right: 'contribute', inDepartment: true },
  'Mutation.changeConflictCloud': { right: 'contribute', inDepartment: true },
  'Mutation.addAction': { right: 'contribute', inDepartment: true },
  'Mutation.decideInMeeting': { right: 'plan' },
  'Mutation.reviewInMeeting': { right: 'plan' },
  'Query.administration': { right: 'administer' },
  'Mutation.changeOrganisation': { right: 'administer' },
  'Mutation.inviteMember': { right: 'administer' },
  'Mutation.changeMember': { right: 'administer' },
  'Mutation.removeMember': { right: 'administer' },
  'Mutation.forgetMember': { right: 'administer' },
  'Mutation.forgetPerson': { right: 'administer' },
  'Mutation.makeResetLink': { right: 'administer' },
  'Mutation.createToken': { right: 'administer' },
  'Mutation.revokeToken': { right: 'administer' },
};
