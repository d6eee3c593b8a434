import { say } from '@concord/texts';

interface OwnedGoal {
  readonly department: { readonly name: string };
  readonly owner?: { readonly name: string } | null;
}

const cured = (who: string) => `${who} ${say('If it should be you, ask an administrator for the role.')}`;

/** Where something is not offered: who it is for. */
export const whoMay = {
  get plan() {
    return cured(say('Planners and administrators decide on it.'));
  },
  /** @param department its name; missing: any */
  lead: (department?: string) =>
    cured(
      department === undefined
        ? say('Whoever leads a department makes and changes its goals, and so do planners and administrators.')
        : say('Whoever leads {department} makes and changes its goals, and so do planners and administrators.', {
            department,
          }),
    ),
  get openWorkshop() {
    return cured(say('Whoever leads a department opens workshops, and so do planners and administrators.'));
  },
  get takePart() {
    return cured(say('Everybody who works on goals takes part.'));
  },
  get makeOutcome() {
    return cured(say('Planners and administrators make outcomes of what has won.'));
  },
  workOn: ({ department: { name: department }, owner }: OwnedGoal) =>
    cured(
      owner == null
        ? say('People who work on the goals of {department} check in here.', { department })
        : say('{owner}, who owns it, and people who work on the goals of {department} check in here.', {
            owner: owner.name,
            department,
          }),
    ),
};
