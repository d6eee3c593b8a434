import { askOf, type Plan } from '@concord/alignment-engine';
import {
  addActions,
  addAgendaItems,
  addDecision,
  addEntry,
  addMeeting,
  addSeries,
  changeAction,
  changeAgendaItem,
  actionsOfMeetings,
  type ConflictRow,
  conflictsMatching,
  countMeetings,
  findOrganisation,
  lockMeeting,
  meetingsById,
  raiseMeeting,
  type Revision,
  settleConflict,
} from '@concord/persistence';
import type { EntityManager } from 'typeorm';
import { proposeInto } from './meeting/agenda/propose-into.ts';

const SERIES = {
  name: 'Monthly customer planning',
  purpose: 'Work through what keeps us from the promises that customers count on',
  rhythm: 'monthly',
  minutes: 60,
  place: 'The canteen, east wing',
  chairKey: 'henrik',
  departments: ['sales', 'service', 'manufacturing', 'purchasing', 'logistics', 'finance'],
  people: ['henrik', 'ingrid', 'sigrid', 'bjorn', 'liv', 'ole', 'astrid'],
} as const;

/** Third Tuesdays, one o'clock in Oslo; the plan's day lies between them. */
const LAST = new Date('2026-10-20T11:00:00Z');
const NEXT = new Date('2026-11-17T12:00:00Z');
const HOUR_MS = 3_600_000;

/** What the last meeting decided on. */
const DECIDED = ['robot-contract', 'solvents-120'];

/**
 * Gives the demo company a series with a meeting that is over and one that is being prepared. Nothing where it has
 * meetings, or is not the company that this was written for any more.
 * @returns whether it was given any
 */
export async function addDemoMeetings(manager: EntityManager, plan: Plan): Promise<boolean> {
  const organisation = await findOrganisation(manager, plan.organisation.key);
  if (!organisation) return false;
  const { organisationId, revision: number, updatedAt: at } = organisation;
  if ((await countMeetings(manager, organisationId, {})) > 0) return false;
  const [conflict] = (await conflictsMatching(manager, organisationId, { goals: DECIDED })).filter(({ goals }) =>
    DECIDED.every((key) => goals.includes(key)),
  );
  if (!conflict || conflict.state !== 'open') return false;
  const { rhythm, name, ...planned } = SERIES;
  const lists = { departments: [...SERIES.departments], people: [...SERIES.people] };
  const seriesId = await addSeries(manager, organisationId, { ...planned, ...lists, rhythm, name });
  const added = async (startsAt: Date) => {
    const fields = { ...planned, ...lists, title: name, seriesId, startsAt };
    const id = await addMeeting(manager, organisationId, fields);
    const [meeting] = await meetingsById(manager, organisationId, [id]);
    if (!meeting) throw new Error('A meeting of the demo company vanished while it was made.');
    return meeting;
  };
  const last = await added(LAST);
  // The write by which the company was loaded tells of it too: one more would have to be judged.
  const note = { kind: 'import', summary: 'The demo company was loaded' } as const;
  await hold(manager, { organisationId, number, at, note }, plan, conflict, last.meetingId);
  const outcomes = new Map(plan.outcomes.map((one) => [one.key, one]));
  await proposeInto(manager, { language: 'en' as const, model: plan, outcomes }, await added(NEXT));
  return true;
}

/** The meeting that is over: what was decided, promised, said and parked. */
async function hold(
  manager: EntityManager,
  revision: Revision,
  plan: Plan,
  conflict: ConflictRow,
  meetingId: string,
): Promise<void> {
  const { organisationId } = revision;
  const [about, parked] = await addAgendaItems(manager, organisationId, meetingId, [
    { position: 0, kind: 'conflict', title: conflict.headline, minutes: 20, conflictId: conflict.id },
    { position: 1, kind: 'own', title: 'How the autumn survey went', minutes: 10, isTouched: true },
  ]);
  const decisionId = await decide(manager, revision, plan, conflict, { meetingId, itemId: about ?? null });
  const inMeeting = { organisationId, meetingId };
  await changeAgendaItem(manager, { organisationId, itemId: about ?? '' }, { state: 'done', spentSeconds: 1_320 });
  await changeAgendaItem(manager, { organisationId, itemId: parked ?? '' }, { state: 'parked' });
  const said = { ...inMeeting, itemId: about ?? null, arrow: null, fromEntryId: null, kind: 'note' as const };
  const words = 'The maker of the robot waits for our drawings, not for the contract.';
  await addEntry(manager, { ...said, words, personKey: 'bjorn', at: LAST, change: 2 });
  const made = { ...inMeeting, itemId: about ?? null, decisionId, madeByKey: 'henrik', madeAt: LAST };
  await addActions(manager, [
    { ...made, title: 'Send the drawings of the paint line to the maker', ownerKey: 'piotr', dueOn: '2026-10-30' },
    { ...made, title: 'Get a binding date for the robot', ownerKey: 'marek', dueOn: '2026-11-06' },
    {
      ...made,
      title: 'Say which weeks in spring the paint shop can stand still',
      ownerKey: 'karin',
      dueOn: '2026-11-30',
    },
  ]);
  const [drawings] = await actionsOfMeetings(manager, organisationId, [meetingId]);
  const settled = { settledAt: new Date('2026-10-28T09:00:00Z'), settledByKey: 'piotr' };
  if (drawings) await changeAction(manager, drawings, { state: 'done', ...settled, note: 'Sent with all sections' });
  const meeting = await lockMeeting(manager, organisationId, meetingId);
  const present = SERIES.people.filter((key) => key !== 'astrid');
  const over = { state: 'closed', startedAt: LAST, closedAt: new Date(LAST.getTime() + HOUR_MS), version: 4 } as const;
  if (meeting) await raiseMeeting(manager, { ...meeting, change: 2 }, LAST, { ...over, present });
}

async function decide(
  manager: EntityManager,
  revision: Revision,
  plan: Plan,
  conflict: ConflictRow,
  { meetingId, itemId }: { readonly meetingId: string; readonly itemId: string | null },
): Promise<string> {
  const choice = 'The contract for the paint robot is signed by the end of January';
  const reviewOn = '2026-11-17';
  const decisionId = await addDecision(
    manager,
    revision,
    {
      conflictId: conflict.id,
      kind: 'change',
      choice,
      reason: 'Every week later costs a week of solvents in summer, when the neighbours have their windows open.',
      context: null,
      dismissedBecause: null,
      acceptedUpTo: null,
      accountableKey: 'marek',
      responsibleKeys: ['piotr'],
      consultedKeys: ['bjorn'],
      informedKeys: ['astrid'],
      expectedMetricKey: null,
      expectedValue: null,
      expectedFrom: null,
      reviewOn,
      replacesId: null,
      rule: conflict.rule,
      headline: conflict.headline,
      metrics: plan.goals.flatMap(({ key, metric }) => (conflict.goals.includes(key) ? (metric ?? []) : [])),
      outcomes: conflict.outcomes,
      departments: conflict.departments,
      meetingId,
      agendaItemId: itemId,
    },
    [
      { says: choice, chosen: true, effect: null },
      { says: 'The robot comes in autumn, and the solvents with it', chosen: false, effect: null },
    ],
  );
  const basis = plan.goals.filter(({ key }) => conflict.goals.includes(key)).map(askOf);
  await settleConflict(manager, revision, conflict, {
    to: 'decided',
    decisionId,
    acceptedUpTo: null,
    reviewOn,
    basis,
    because: choice,
  });
  return decisionId;
}
