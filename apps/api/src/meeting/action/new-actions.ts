import { addActions, type MeetingRow } from '@concord/persistence';
import { say } from '@concord/texts';
import type { EntityManager } from 'typeorm';
import type { InputProblem } from '../../graphql/user-error.ts';
import type { Judgement } from '../../judgement/judgement.ts';
import { peopleProblems, textProblems } from '../meeting/meeting-problems.ts';
import type { ActionInput } from './action.graphql-types.ts';
import { typedDay } from '../../language/typed-day.ts';

const LONGEST_TITLE = 500;
/** More than anybody carries out after one item. */
const MOST_AT_ONCE = 20;

/** What has to be put right before actions can be promised. */
export function actionProblems(
  judgement: Judgement,
  actions: readonly ActionInput[],
  path = 'actions',
): InputProblem[] {
  return [
    ...(actions.length > MOST_AT_ONCE
      ? [{ path, message: say('Promise at most {mostAtOnce} actions at once.', { mostAtOnce: MOST_AT_ONCE }) }]
      : []),
    ...actions.flatMap(({ title, owner, dueOn }, i) => [
      ...textProblems(`${path}[${i}].title`, title, LONGEST_TITLE),
      ...peopleProblems(judgement, `${path}[${i}].owner`, [owner]),
      ...(dueOn < judgement.asOf
        ? [
            {
              path: `${path}[${i}].dueOn`,
              message: say('{dueOn} is over. Choose today or a later day.', { dueOn: typedDay(dueOn) }),
            },
          ]
        : []),
    ]),
  ];
}

/** Where actions come from. */
export interface ActionOrigin {
  readonly meeting: Pick<MeetingRow, 'organisationId' | 'meetingId'>;
  readonly itemId: string | null;
  readonly decisionId: string | null;
  readonly madeByKey: string | null;
  readonly madeAt: Date;
}

/** Writes down what people promise. */
export async function promise(
  manager: EntityManager,
  { meeting: { organisationId, meetingId }, ...origin }: ActionOrigin,
  actions: readonly ActionInput[],
): Promise<void> {
  await addActions(
    manager,
    actions.map(({ title, owner, dueOn }) => ({
      organisationId,
      meetingId,
      ...origin,
      title: title.trim(),
      ownerKey: owner,
      dueOn,
    })),
  );
}
