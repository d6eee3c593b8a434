import type { Grants } from '@concord/persistence';

/** What each may do, the least first: everything that those before it may, and more. */
export const ALLOWED: readonly [who: string, grants: Partial<Grants>, more: readonly string[]][] = [
  [
    'viewer',
    { role: 'viewer' },
    [
      'Query.account',
      'Mutation.endSession',
      'Mutation.changePassword',
      'Mutation.unlinkIdentity',
      'Mutation.removeAccount',
      'Query.organisations',
      'Query.organisation',
      'Mutation.saveView',
      'Mutation.removeView',
    ],
  ],
  [
    'contributor',
    { role: 'contributor' },
    [
      'Mutation.checkIn',
      'Mutation.completeMilestone',
      'Mutation.answerGoal',
      'Mutation.changeWorkshop',
      'Mutation.moveWorkshop',
      'Mutation.addStatement',
      'Mutation.correctStatement',
      'Mutation.withdrawStatement',
      'Mutation.moveStatement',
      'Mutation.makeGroup',
      'Mutation.renameGroup',
      'Mutation.dissolveGroup',
      'Mutation.giveVote',
      'Mutation.takeBackVote',
    ],
  ],
  [
    'lead of Sales',
    { role: 'viewer', departments: [{ department: 'sales', role: 'lead' }] },
    [
      'Mutation.createGoal',
      'Mutation.updateGoal',
      'Mutation.archiveGoal',
      'Mutation.restoreGoal',
      'Mutation.acknowledgeConflict',
      'Mutation.openWorkshop',
    ],
  ],
  [
    'planner',
    { role: 'planner' },
    [
      'Mutation.decideConflict',
      'Mutation.reopenConflict',
      'Mutation.reviewDecision',
      'Mutation.correctModel',
      'Mutation.makeOutcome',
    ],
  ],
  [
    'admin',
    { role: 'admin' },
    [
      'Query.administration',
      'Mutation.inviteMember',
      'Mutation.changeMember',
      'Mutation.removeMember',
      'Mutation.forgetMember',
      'Mutation.forgetPerson',
      'Mutation.makeResetLink',
      'Mutation.createToken',
      'Mutation.revokeToken',
    ],
  ],
];
