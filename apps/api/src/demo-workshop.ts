import { randomUUID } from 'node:crypto';
import type { Plan } from '@concord/alignment-engine';
import {
  addGroup,
  addStatement,
  addWorkshop,
  changeStatement,
  findOrganisation,
  giveVote,
  joinWorkshop,
  openedBy,
  statementsOfWorkshops,
  type WorkshopRow,
} from '@concord/persistence';
import type { EntityManager } from 'typeorm';

const OPENER = 'henrik';

/** What was said, by whom, under the name of its group; what stands alone has its own words for a name. */
const SAID: Readonly<Record<string, readonly (readonly [who: string, says: string])[]>> = {
  'An answer the same day, from somebody who knows': [
    ['sigrid', 'One call, one answer, no “somebody will ring you back”'],
    ['mette', 'Dealers hear from us before they have to ask'],
    ['yngvild', 'Somebody listens before they answer'],
  ],
  'Ready on the day we said': [
    ['bjorn', 'We keep the day that we promised'],
    ['karin', 'No promise without asking the shop floor'],
    ['ole', 'The dealer can plan the hand-over'],
    ['liv', 'We keep the day that we promised.'],
  ],
  'The bicycle they had in mind': [
    ['ingrid', 'Saying yes to what they have in mind'],
    ['rasmus', 'A cargo box that fits their children'],
  ],
  'Riding again within the week': [
    ['tomas', 'Spare parts before excuses'],
    ['freja', 'The part is there when the bicycle is'],
  ],
  'Work that can be planned': [
    ['piotr', 'Monday’s plan still holds on Thursday'],
    ['samir', 'People who like to come here'],
  ],
  'A fair price they can check': [['astrid', 'A fair price they can check']],
  'It still rides well after ten winters': [['elin', 'It still rides well after ten winters']],
};

const [ANSWER, DAY, MIND, AGAIN, PLANNED, PRICE, LASTS] = Object.keys(SAID) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Sales want to say yes and answer, Manufacturing want to keep their word and their week. */
const VOTES: Readonly<Record<string, readonly string[]>> = {
  ingrid: [ANSWER, MIND, PRICE],
  jonas: [ANSWER, MIND, DAY],
  mette: [ANSWER, MIND, AGAIN],
  sigrid: [ANSWER, AGAIN, DAY],
  tomas: [ANSWER, AGAIN, MIND],
  bjorn: [DAY, PLANNED, LASTS],
  karin: [DAY, PLANNED, LASTS],
  piotr: [DAY, PLANNED, AGAIN],
  liv: [DAY, ANSWER, PRICE],
  marek: [DAY, PRICE, LASTS],
  ole: [DAY, PLANNED, AGAIN],
  freja: [DAY, AGAIN, ANSWER],
  elin: [LASTS, MIND, AGAIN],
  rasmus: [LASTS, MIND, DAY],
  astrid: [PRICE, DAY, AGAIN],
  henrik: [PRICE, ANSWER, DAY],
  yngvild: [PLANNED, ANSWER, DAY],
  samir: [PLANNED, DAY, AGAIN],
};

/** A workshop of the demo company that is over: everybody voted, and Sales and Manufacturing want different things. */
export async function saveDemoWorkshop(manager: EntityManager, { organisation, people }: Plan): Promise<void> {
  const stored = await findOrganisation(manager, organisation.key);
  if (!stored) throw new Error(`The organisation ${organisation.key} vanished while it was loaded.`);
  const workshop = { organisationId: stored.organisationId, workshopId: randomUUID() };
  await addWorkshop(manager, {
    ...workshop,
    question: 'Customer service means …',
    votesEach: 3,
    state: 'closed',
    closedAt: new Date(),
  });
  const participants = new Map<string, string>();
  for (const { key, department } of people.filter((person) => person.key in VOTES)) {
    const participant = await joinWorkshop(manager, workshop, { personKey: key }, department);
    participants.set(key, participant.participantId);
    if (key === OPENER) await openedBy(manager, participant);
  }
  const candidates = await saidIn(manager, workshop, participants);
  for (const [key, chosen] of Object.entries(VOTES))
    for (const name of chosen)
      await giveVote(manager, workshop, {
        participantId: participants.get(key) ?? '',
        candidateId: candidates.get(name) ?? '',
      });
}

/** @returns what can be voted for, by name */
async function saidIn(
  manager: EntityManager,
  workshop: Pick<WorkshopRow, 'organisationId' | 'workshopId'>,
  participants: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const candidates = new Map<string, string>();
  const groupOf = new Map<string, string>();
  for (const [name, said] of Object.entries(SAID)) {
    const groupId = said.length > 1 ? await addGroup(manager, workshop, name) : undefined;
    for (const [who, says] of said) {
      const id = await addStatement(manager, workshop, { participantId: participants.get(who) ?? '', says });
      if (groupId !== undefined) groupOf.set(id, groupId);
      candidates.set(name, groupId ?? id);
    }
  }
  for (const row of await statementsOfWorkshops(manager, workshop.organisationId, [workshop.workshopId])) {
    const groupId = groupOf.get(row.statementId);
    if (groupId !== undefined) await changeStatement(manager, row, { groupId });
  }
  return candidates;
}
