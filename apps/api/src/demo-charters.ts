import type { IsoDate, Plan } from '@concord/alignment-engine';
import {
  addSentences,
  changeCharter,
  type CharterMarkKind,
  type CharterOwner,
  type CharterPart,
  type CharterTerms,
  findOrganisation,
  lockCharter,
  membersOf,
  publishCharterSums,
  saveReading,
  sentencesOfCharters,
} from '@concord/persistence';
import type { EntityManager } from 'typeorm';

type Sentence = readonly [part: CharterPart, says: string, outcome?: string];
type Reading = readonly [on: IsoDate, marks: string, note?: string];

/** What somebody wrote, and how they read it again: a letter for each sentence, k(ept), p(artly) or n(ot). */
interface Paper {
  readonly begunOn: IsoDate;
  readonly terms?: Partial<CharterTerms>;
  readonly sentences: readonly Sentence[];
  readonly readings: readonly Reading[];
}

const TERMS: CharterTerms = {
  sharedWith: 'nobody',
  sharedPeople: [],
  rhythm: 'quarterly',
  byMail: false,
  inSums: false,
};

const DAY: Sentence = ['customers', 'I say a day only after I have asked the shop floor', 'on-time'];
const ANSWER: Sentence = ['customers', 'Whoever asks me hears from me the same day', 'quick-answer'];

/** Ingrid leads Sales, and has found out that it is easier to promise less. */
const INGRID: Paper = {
  begunOn: '2026-04-07',
  terms: { sharedWith: 'people', sharedPeople: ['jonas', 'bjorn'] },
  sentences: [
    DAY,
    ANSWER,
    ['coworkers', 'Bjørn hears of a rush order from me, before the customer has a day', 'calm-week'],
    ['coworkers', 'I thank somebody by name every week'],
    ['surroundings', 'I take the train to dealers whom a train reaches', 'clean-fjord'],
  ],
  readings: [
    ['2026-07-03', 'npnkp', 'June was the worst of all: three promises that I had to take back.'],
    ['2026-08-14', 'kpkkp', 'Asking first costs an hour and saves a week. Answers still wait over weekends.'],
  ],
};

/** Six of Customer Service let theirs be counted. */
const SERVICE: Readonly<Record<string, readonly Reading[]>> = {
  sigrid: [
    ['2026-06-12', 'kpk'],
    ['2026-09-11', 'kkk'],
  ],
  tomas: [
    ['2026-06-15', 'pkn'],
    ['2026-09-14', 'pkp'],
  ],
  nora: [
    ['2026-06-10', 'kkp'],
    ['2026-09-09', 'kkk'],
  ],
  emil: [
    ['2026-05-29', 'npk'],
    ['2026-08-28', 'kpk'],
  ],
  hanna: [
    ['2026-06-18', 'kpp'],
    ['2026-09-17', 'kpk'],
  ],
  yusuf: [
    ['2026-06-04', 'pnk'],
    ['2026-09-03', 'pkk'],
  ],
};

const OF_SERVICE: readonly Sentence[] = [
  ANSWER,
  ['customers', 'I stay with a question until somebody has answered it', 'back-on-road'],
  ['coworkers', 'I write down what I found out, so that the next one need not look'],
];

const OF_SALES: readonly Sentence[] = [
  ['customers', 'You get one day from us, and it is the day on which you ride', 'on-time'],
  ['customers', 'You hear “no” from us before you hear “later”', 'quick-answer'],
  ['coworkers', 'Nobody on the shop floor learns of a promise from the customer', 'calm-week'],
  ['surroundings', 'We sell bicycles that are ridden for twenty years', 'lasts'],
];

/** Papers of the demo company: Ingrid's own, six that are counted, and that of Sales. */
export async function saveDemoCharters(manager: EntityManager, { organisation, asOf }: Plan): Promise<void> {
  const stored = await findOrganisation(manager, organisation.key);
  if (!stored) throw new Error(`The organisation ${organisation.key} vanished while it was loaded.`);
  const { organisationId } = stored;
  const accounts = new Map(
    (await membersOf(manager, organisationId)).map(({ personKey, accountId }) => [personKey, accountId]),
  );
  const write = async (person: string, paper: Paper) => {
    const accountId = accounts.get(person);
    if (accountId !== undefined) await savePaper(manager, organisationId, { accountId }, paper);
  };
  await write('ingrid', INGRID);
  for (const [person, readings] of Object.entries(SERVICE))
    await write(person, { begunOn: '2026-03-02', terms: { inSums: true }, sentences: OF_SERVICE, readings });
  const shared: Paper = {
    begunOn: '2026-05-04',
    terms: { sharedWith: 'organisation' },
    sentences: OF_SALES,
    readings: [['2026-08-10', 'pknk', 'Two rush orders reached assembly by way of the customer.']],
  };
  await savePaper(manager, organisationId, { departmentKey: 'sales' }, shared);
  if (asOf !== undefined) await publishCharterSums(manager, organisationId, asOf);
}

async function savePaper(
  manager: EntityManager,
  organisationId: string,
  owner: CharterOwner,
  { begunOn, terms, sentences, readings }: Paper,
): Promise<void> {
  const { charter } = await lockCharter(manager, organisationId, owner, begunOn);
  const { charterId } = charter;
  await changeCharter(manager, charter, { ...TERMS, ...terms });
  await addSentences(
    manager,
    sentences.map(([part, says, outcomeKey = null], position) => ({
      organisationId,
      charterId,
      part,
      says,
      outcomeKey,
      position,
      since: begunOn,
      followsId: null,
    })),
  );
  const ids = (await sentencesOfCharters(manager, organisationId, [charterId])).map(({ sentenceId }) => sentenceId);
  for (const [readOn, letters, note = null] of readings) {
    const marks = ids.map((sentenceId, at) => ({ sentenceId, mark: markOf(letters[at]), note: null }));
    await saveReading(manager, { organisationId, charterId, readOn, note, marks });
  }
}

function markOf(letter: string | undefined): CharterMarkKind {
  if (letter === 'k') return 'kept';
  return letter === 'p' ? 'partly' : 'not';
}
