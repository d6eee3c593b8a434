import type { Plan } from '@concord/alignment-engine';
import {
  addHelp,
  answerHelp,
  findOrganisation,
  helpById,
  type HelpState,
  type NewHelp,
  tellHelp,
} from '@concord/persistence';
import type { EntityManager } from 'typeorm';
import { writingOnDays } from './demo-days.ts';

/** Help that somebody of the demo company asked for or offered on a day, and what became of it. */
interface Told {
  readonly on: string;
  readonly by: string;
  readonly kind: NewHelp['kind'];
  /** Department and goal. */
  readonly asking: readonly [department: string, goal: string];
  readonly giving: readonly [department: string, goal: string | null];
  readonly words: string;
  readonly effect: number;
  readonly neededBy?: string;
  readonly answer?: {
    readonly on: string;
    readonly by: string;
    readonly state: HelpState;
    readonly reason?: string;
    /** What was proposed instead. */
    readonly counter?: Pick<Told, 'words' | 'effect' | 'neededBy'> & { readonly goal: string };
  };
}

const TOLD: readonly Told[] = [
  {
    on: '2026-10-02',
    by: 'tomas',
    kind: 'offer',
    asking: ['sales', 'dealer-friends'],
    giving: ['service', 'winter-check'],
    words: 'Dealers get the names of riders who want a new bicycle',
    effect: 0.5,
    answer: { on: '2026-10-05', by: 'mette', state: 'accepted' },
  },
  {
    on: '2026-10-12',
    by: 'freja',
    kind: 'request',
    asking: ['logistics', 'spare-parts-96'],
    giving: ['purchasing', null],
    words: 'Order the spare parts that run out most often every week',
    effect: 1,
    neededBy: '2026-12-15',
    answer: {
      on: '2026-10-20',
      by: 'liv',
      state: 'countered',
      counter: {
        words: 'Every second week, for the forty parts that repairs wait for most',
        effect: 0.5,
        neededBy: '2027-01-15',
        goal: 'inbound-92',
      },
    },
  },
  {
    on: '2026-10-19',
    by: 'jonas',
    kind: 'request',
    asking: ['sales', 'win-germany'],
    giving: ['manufacturing', 'lead-time-55'],
    words: 'Build cargo bicycles for fleets before all others',
    effect: 1,
    answer: {
      on: '2026-10-26',
      by: 'karin',
      state: 'declined',
      reason: 'Then every other order waits longer. Ask again when a changeover takes twenty minutes.',
    },
  },
  {
    on: '2026-10-27',
    by: 'sigrid',
    kind: 'request',
    asking: ['service', 'answer-4h'],
    giving: ['manufacturing', null],
    words: 'Tell us every Monday which orders of the week will be late, so that we call before customers do',
    effect: 0.5,
    neededBy: '2026-12-01',
  },
  {
    on: '2026-11-10',
    by: 'jonas',
    kind: 'offer',
    asking: ['development', 'open-house'],
    giving: ['sales', 'boelge-shops'],
    words: 'The names of 140 riders who asked about the Bølge on our tour',
    effect: 0.25,
    neededBy: '2026-12-10',
  },
];

/** What the departments of the demo company asked each other for, and what they answered. */
export async function saveDemoHelp(manager: EntityManager, { organisation, goals }: Plan): Promise<void> {
  const stored = await findOrganisation(manager, organisation.key);
  if (!stored) throw new Error(`The organisation ${organisation.key} vanished while it was loaded.`);
  const titles = new Map(goals.map(({ key, title }) => [key, title]));
  const written = writingOnDays(manager, stored.organisationId);
  for (const told of TOLD) {
    const { on, by, kind, asking, giving, words, effect, neededBy, answer } = told;
    const sides = {
      askingDepartmentKey: asking[0],
      askingGoalKey: asking[1],
      givingDepartmentKey: giving[0],
      givingGoalKey: giving[1],
    };
    const title = titles.get(asking[1]) ?? asking[1];
    const revision = await written(
      on,
      by,
      `${kind === 'request' ? 'Asked for help with' : 'Offered to help'} “${title}”`,
    );
    const help = { kind, ...sides, words, effect, neededBy: neededBy ?? null, answersId: null };
    const helpId = await addHelp(manager, revision, help);
    await tellHelp(manager, revision, [asking[1], giving[1]], { kind, step: 'made', words });
    if (answer === undefined) continue;
    const { state, reason = null, counter } = answer;
    const answered = await written(answer.on, answer.by, `Answered about help with “${title}”`);
    const [row] = await helpById(manager, stored.organisationId, [helpId]);
    if (!row) throw new Error('It was just written.');
    await answerHelp(manager, answered, row, { state, reason });
    await tellHelp(manager, answered, [asking[1], giving[1]], { kind, step: state, words: counter?.words ?? words });
    if (counter === undefined) continue;
    const { goal, ...proposed } = counter;
    await addHelp(manager, answered, {
      ...help,
      kind: kind === 'request' ? 'offer' : 'request',
      givingGoalKey: goal,
      ...proposed,
      neededBy: proposed.neededBy ?? null,
      answersId: helpId,
    });
  }
}
