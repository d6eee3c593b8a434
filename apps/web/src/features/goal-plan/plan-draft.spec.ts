import { newAction, newTraining, problemsOfPlan, toPlanDraft, toPlanInput, type PlanDraft } from './plan-draft.ts';

const kari = { key: 'kari', name: 'Kari Berg' };
const nobody = { accountable: null, responsible: [], consulted: [], informed: [] };

const stored = {
  roles: { ...nobody, accountable: kari, responsible: [kari] },
  milestones: [
    {
      key: 'desk',
      title: 'Desk open',
      done: null,
      hasOwnOwner: false,
      owner: kari,
      roles: { ...nobody, accountable: kari },
    },
    {
      key: 'late',
      title: 'Open late',
      done: null,
      hasOwnOwner: true,
      owner: kari,
      roles: { ...nobody, informed: [kari] },
    },
  ],
  plan: {
    cost: 1200.5,
    openActions: 1,
    isEmpty: false,
    actions: [
      {
        key: 'hire',
        title: 'Hire two',
        due: '2026-03-01',
        cost: 1200.5,
        state: 'OPEN' as const,
        contact: 'INTERACTION' as const,
        late: false,
        owner: kari,
        roles: nobody,
      },
    ],
    training: [{ key: 'calls', title: 'Calls', due: null, trainees: [{ person: kari, doneOn: '2026-02-01' }] }],
    authority: [{ what: 'refund', held: [] }],
  },
};

test('what is stored is sent again as it was', () => {
  expect(toPlanInput(toPlanDraft(stored))).toEqual({
    milestones: [
      { milestone: 'desk', owner: null, roles: { responsible: [], consulted: [], informed: [] } },
      { milestone: 'late', owner: 'kari', roles: { responsible: [], consulted: [], informed: ['kari'] } },
    ],
    actions: [
      {
        key: 'hire',
        title: 'Hire two',
        owner: 'kari',
        due: '2026-03-01',
        cost: 1200.5,
        contact: 'INTERACTION',
        state: 'OPEN',
        roles: { responsible: [], consulted: [], informed: [] },
      },
    ],
    training: [{ key: 'calls', title: 'Calls', due: null, trainees: [{ person: 'kari', doneOn: '2026-02-01' }] }],
    needsAuthority: ['refund'],
    roles: { responsible: ['kari'], consulted: [], informed: [] },
  });
});

test('says of each line what is missing', () => {
  const draft: PlanDraft = {
    ...toPlanDraft(stored),
    actions: [{ ...newAction, cost: 'much' }],
    training: [newTraining],
  };
  expect(problemsOfPlan(draft)).toEqual({
    'actions.0.title': 'Say what is done, or remove the line.',
    'actions.0.cost': 'Type the cost as a number.',
    'training.0.title': 'Say what is learnt, or remove the line.',
    'training.0.who': 'Choose who needs it.',
  });
});

test('an authority that is named twice or not at all is sent once or not', () => {
  const draft = { ...toPlanDraft(stored), needsAuthority: ['refund', ' refund ', ''] };
  expect(toPlanInput(draft).needsAuthority).toEqual(['refund']);
});
