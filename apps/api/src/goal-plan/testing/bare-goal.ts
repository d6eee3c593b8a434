/** A goal of Customer Service with two milestones, and nothing behind it. */
export const bare = {
  department: 'service',
  scope: {},
  serves: { 'quick-answer': 0.5 },
  commitment: 'committed',
  promise: false,
  emphasis: 1,
  status: 'active',
  sharedWith: [],
  uses: { 'service-desk': 90 },
  needs: [],
  milestones: [
    { key: 'answers', title: 'Two hundred ready answers', due: '2026-11-30', weight: 1, needs: [] },
    { key: 'four', title: 'Four hours in every language', due: '2026-12-10', weight: 1, needs: [] },
  ],
  checkIns: [],
} as const;

export const roles = { responsible: ['tomas'], consulted: ['ingrid'], informed: ['ole'] };
/** What may stand behind it: every kind of thing, with and without what may be left out. */
export const plan = {
  actions: [
    {
      title: 'Write the answers that are asked most',
      owner: 'tomas',
      due: '2026-11-02',
      cost: 45_000,
      roles: { ...roles, responsible: ['karin'] },
    },
    { title: 'Ring whoever waited', owner: 'ole', due: '2026-12-18', contact: 'INTERACTION', state: 'OPEN' },
    { title: 'Buy a chat robot', state: 'DROPPED', cost: 900_000 },
  ],
  training: [
    {
      title: 'Answering in one message',
      due: '2026-12-04',
      trainees: [{ person: 'tomas', doneOn: '2026-10-05' }, { person: 'sigrid' }],
    },
  ],
  needsAuthority: ['refund'],
  roles,
};
