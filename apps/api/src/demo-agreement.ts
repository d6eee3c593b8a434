import type { Plan } from '@concord/alignment-engine';
import { type Answer, answerAboutGoal, answersAboutGoals, askAboutGoal, findOrganisation } from '@concord/persistence';
import type { EntityManager } from 'typeorm';
import { writingOnDays } from './demo-days.ts';

/** A goal of the demo company that others were asked about, and what they said. */
interface Agreement {
  readonly goal: string;
  readonly on: string;
  /** Its owner, who agreed by asking. */
  readonly by: string;
  readonly answers: readonly {
    readonly department: string;
    readonly because: string;
    readonly on: string;
    readonly by: string;
    readonly answer: Answer;
    readonly words: string | null;
  }[];
}

/** As Concord words it. */
const ranked = (statement: string) => `It touches “${statement}”, which you rank.`;

const AGREEMENTS: readonly Agreement[] = [
  {
    goal: 'stock-45',
    on: '2026-10-21',
    by: 'liv',
    answers: [
      {
        department: 'service',
        because: ranked('When something breaks, I am riding again within the week'),
        on: '2026-10-22',
        by: 'sigrid',
        answer: 'agree',
        words: null,
      },
      {
        department: 'development',
        because: ranked('When something breaks, I am riding again within the week'),
        on: '2026-10-23',
        by: 'elin',
        answer: 'agree-if',
        words: 'If parts of models that end next spring are counted apart: nobody needs 45 days of those.',
      },
    ],
  },
  {
    goal: 'answer-at-once',
    on: '2026-11-11',
    by: 'mette',
    answers: [
      {
        department: 'service',
        because: 'It moves “Time to the first answer”, which you control.',
        on: '2026-11-12',
        by: 'sigrid',
        answer: 'agree-if',
        words:
          'If questions of dealers about orders go to sales first: two of us cannot answer everybody within the hour.',
      },
      {
        department: 'manufacturing',
        because: ranked('I know on Monday what my week looks like, and it mostly stays that way'),
        on: '2026-11-13',
        by: 'bjorn',
        answer: 'disagree',
        words:
          'Every answer within the hour takes a planner off the floor, and then the week plan is wrong by Wednesday.',
      },
    ],
  },
];

/** Who of the demo company was asked about whose goal this autumn, and what they answered. */
export async function saveDemoAgreement(manager: EntityManager, { organisation, goals }: Plan): Promise<void> {
  const stored = await findOrganisation(manager, organisation.key);
  if (!stored) throw new Error(`The organisation ${organisation.key} vanished while it was loaded.`);
  const { organisationId } = stored;
  const titles = new Map(goals.map(({ key, title }) => [key, title]));
  const written = writingOnDays(manager, organisationId);
  for (const { goal, on, by, answers } of AGREEMENTS) {
    const title = titles.get(goal) ?? goal;
    const asked = await written(on, by, `Asked about the goal “${title}”`);
    await askAboutGoal(manager, asked, goal, [
      { asked: 'owner', askedKey: by, because: 'You own it.', agreed: true },
      ...answers.map(({ department, because }) => ({ asked: 'department' as const, askedKey: department, because })),
    ]);
    const questions = await answersAboutGoals(manager, organisationId, [goal]);
    for (const { department, on: day, by: person, answer, words } of answers) {
      const question = questions.find(({ askedKey }) => askedKey === department);
      if (!question) throw new Error(`${department} was just asked about ${goal}.`);
      const answered = await written(day, person, `Answered about the goal “${title}”`);
      await answerAboutGoal(manager, answered, question, { answer, words });
    }
  }
}
