import { say } from '@concord/texts';
import type { InputProblem } from '../graphql/user-error.ts';
import type { GoalPlanInput } from './goal-plan.inputs.ts';

const MOST_ACTIONS = 100;
const MOST_TRAININGS = 50;
const MOST_TRAINEES = 200;
const MOST_NEEDED = 20;
const LONGEST_TITLE = 2_000;

/** Plans that nobody could read: longer lists than anybody goes through, or longer texts than a line. */
export function beyondLimits({ actions, training, needsAuthority }: GoalPlanInput): InputProblem[] {
  return [
    ...tooMany(actions, 'actions', MOST_ACTIONS, () =>
      say('A goal has at most {most} actions. Split it into goals that contribute to it.', { most: MOST_ACTIONS }),
    ),
    ...tooMany(training, 'training', MOST_TRAININGS, () =>
      say('A goal has at most {most} trainings. Put some of them together.', { most: MOST_TRAININGS }),
    ),
    ...(training ?? []).flatMap(({ trainees }, index) =>
      tooMany(trainees, `training[${index}].trainees`, MOST_TRAINEES, () =>
        say('A training names at most {most} people. Split it into several.', { most: MOST_TRAINEES }),
      ),
    ),
    ...tooMany(needsAuthority, 'needsAuthority', MOST_NEEDED, () =>
      say('A goal needs at most {most} kinds of authority. Name those that matter most.', { most: MOST_NEEDED }),
    ),
    ...tooLong(actions, 'actions'),
    ...tooLong(training, 'training'),
  ];
}

function tooMany(
  list: readonly unknown[] | null | undefined,
  path: string,
  most: number,
  message: () => string,
): InputProblem[] {
  return (list?.length ?? 0) > most ? [{ path, message: message() }] : [];
}

function tooLong(list: readonly { readonly title: string }[] | null | undefined, path: string): InputProblem[] {
  return (list ?? []).flatMap(({ title }, index) =>
    title.length > LONGEST_TITLE
      ? [
          {
            path: `${path}[${index}].title`,
            message: say('Say it in at most {longest} characters.', { longest: LONGEST_TITLE }),
          },
        ]
      : [],
  );
}
