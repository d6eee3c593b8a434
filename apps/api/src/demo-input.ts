import type { Plan } from '@concord/alignment-engine';
import {
  addInput,
  addInputLink,
  changeOrganisation,
  findOrganisation,
  type NewInput,
  newAddressedSecret,
} from '@concord/persistence';
import type { EntityManager } from 'typeorm';

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

/** What stands for the satisfaction and the retention of customers. */
const WATCHED = ['dealer-score', 'repeat-buyers'];

/**
 * Three who meet customers have said something: one was answered, one has been waiting for weeks, and one came by the
 * link in the workshop's window, from somebody who did not say who they are.
 */
export async function saveDemoInput(manager: EntityManager, plan: Plan): Promise<void> {
  const stored = await findOrganisation(manager, plan.organisation.key);
  if (!stored) throw new Error(`The organisation ${plan.organisation.key} vanished while it was loaded.`);
  const { organisationId } = stored;
  const watchedMetrics = WATCHED.filter((key) => plan.metrics.some((metric) => metric.key === key));
  await changeOrganisation(manager, organisationId, { anonymousInput: true, watchedMetrics });
  const titleOf = {
    goal: (key: string) => plan.goals.find((goal) => goal.key === key)?.title,
    outcome: (key: string) => plan.outcomes.find((outcome) => outcome.key === key)?.statement,
  };
  const about = (
    kind: 'goal' | 'outcome',
    key: string,
  ): Pick<NewInput, 'organisationId' | 'subjectKind'> & Subject => ({
    organisationId,
    subjectKind: kind,
    subjectKey: key,
    subjectTitle: titleOf[kind](key) ?? key,
  });
  await addInput(manager, {
    ...about('goal', 'promise-5'),
    kind: 'remark',
    words:
      'Customers at the counter show me the five days on their phone. When I look at the plan of the factory it says nine, and I do not know what to tell them.',
    personKey: 'tomas',
    givenAt: daysAgo(23),
  });
  await addInput(manager, {
    ...about('outcome', 'quick-answer'),
    kind: 'remark',
    words: 'On Fridays after two nobody picks up. Dealers in Germany have stopped trying.',
    personKey: 'mette',
    givenAt: daysAgo(40),
    state: 'answered',
    answer: 'You are right. From December two people stay until five on Fridays; Sigrid has changed the rota.',
    settledByKey: 'henrik',
    settledAt: daysAgo(33),
    answerSeenAt: daysAgo(32),
    version: 2,
  });
  const { hash } = newAddressedSecret(organisationId);
  const until = new Date(Date.now() + 60 * DAY_MS).toISOString().slice(0, 10);
  const { subjectKind, subjectKey } = about('outcome', 'on-time');
  const link = { organisationId, secretHash: hash, subjectKind, subjectKey, madeByKey: 'ingrid', until };
  const linkId = await addInputLink(manager, link);
  await addInput(manager, {
    ...about('outcome', 'on-time'),
    kind: 'story',
    words:
      'I took a day off to fetch my cargo bicycle. It was not there. The man in the shop was kind, rang three people, and nobody knew. It came nine days later.',
    linkId,
    isShown: false,
    givenAt: daysAgo(9),
  });
}

type Subject = Pick<NewInput, 'subjectKey' | 'subjectTitle'>;
