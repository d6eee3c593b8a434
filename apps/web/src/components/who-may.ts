interface OwnedGoal {
  readonly department: { readonly name: string };
  readonly owner?: { readonly name: string } | null;
}

const CURE = 'If it should be you, ask an administrator for the role.';

/** Where something is not offered: who it is for. */
export const whoMay = {
  plan: `Planners and administrators decide on it. ${CURE}`,
  /** @param department its name; missing: any */
  lead: (department?: string) =>
    `Whoever leads ${department ?? 'a department'} makes and changes its goals, and so do planners and administrators. ${CURE}`,
  openWorkshop: `Whoever leads a department opens workshops, and so do planners and administrators. ${CURE}`,
  takePart: `Everybody who works on goals takes part. ${CURE}`,
  makeOutcome: `Planners and administrators make outcomes of what has won. ${CURE}`,
  workOn: ({ department, owner }: OwnedGoal) =>
    `${owner == null ? '' : `${owner.name}, who owns it, and `}people who work on the goals of ${department.name} check in here. ${CURE}`,
} as const;
