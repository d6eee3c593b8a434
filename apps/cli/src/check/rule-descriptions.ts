import type { AdviceRule, ConflictRule, Tier } from '@concord/alignment-engine';

/** What a rule looks for, for those who meet it in a report. */
export interface RuleDescription {
  /** A heading, and the first thing that code review shows. */
  readonly title: string;
  readonly looksFor: string;
  readonly cure: string;
}

export const CONFLICT_RULES: Readonly<Record<ConflictRule, RuleDescription & { /** At best. */ readonly tier: Tier }>> =
  {
    'opposed-targets': {
      tier: 'proven',
      title: 'Targets that no value meets',
      looksFor:
        'Two departments set targets for one metric, at the same time and for the same part of the business, that no value satisfies both; or one wants it up and the other down.',
      cure: 'Agree on one target, move one of the goals to other days or another part of the business, or let both departments share one goal.',
    },
    'inconsistent-promise': {
      tier: 'proven',
      title: 'Customers are told two different things',
      looksFor: 'Two departments promise customers different numbers for the same thing.',
      cure: 'Choose the number that can be kept, and promise only that one.',
    },
    'incompatible-targets': {
      tier: 'proven',
      title: 'Targets that cannot hold together',
      looksFor:
        'Targets of several departments on different metrics that the laws and facts of the business do not allow together. Without any one of the goals, the rest can hold.',
      cure: 'Give up a part of one target, or of each; or change what ties the metrics together, if a law no longer says how the business works.',
    },
    'trade-off': {
      tier: 'stated',
      title: 'One goal undoes what another does',
      looksFor:
        'One department’s goal helps an outcome that another department’s goal hurts, directly or by way of what influences what.',
      cure: 'Find a way to the goal that does not hurt, narrow it to where it does not matter, or decide which of the two customers would choose. If an influence is wrong, correct it; if it is right, confirm it.',
    },
    'over-capacity': {
      tier: 'proven',
      title: 'More is asked for than there is',
      looksFor: 'On some days the goals of several departments use more of a capacity than there is.',
      cure: 'Move one of the goals to other days, let it use less, or add capacity.',
    },
    'schedule-clash': {
      tier: 'proven',
      title: 'What is needed comes too late',
      looksFor:
        'A goal or a milestone needs something of another department that is due after it, or departments wait for each other in a circle.',
      cure: 'Bring forward what is needed, put off what waits for it, or do without.',
    },
    'unstaffed-promise': {
      tier: 'proven',
      title: 'Hours are promised that nobody staffs',
      looksFor:
        'A department promises customers hours on a channel that other departments staff, and in some of these hours nobody is there.',
      cure: 'Staff the hours that are missing, or promise only those that are staffed.',
    },
  };

/** In the order in which a report goes through them. */
export const ADVICE_RULES: Readonly<Record<AdviceRule, RuleDescription>> = {
  'contradictory-laws': {
    title: 'Laws and facts that contradict each other',
    looksFor:
      'Laws, facts and bounds that cannot all be so, whatever anybody wants. Nothing that follows from them is judged.',
    cure: 'Correct the law or the fact that does not say how the business works.',
  },
  'impossible-target': {
    title: 'Targets that cannot be reached as things stand',
    looksFor: 'A target that laws, facts and bounds rule out by themselves.',
    cure: 'Set a target that can be reached, or change what stands in its way first.',
  },
  'inner-conflict': {
    title: 'Goals of one department that cannot hold together',
    looksFor: 'Targets of one department that laws and facts do not allow together.',
    cure: 'Let the department decide which of its goals comes first.',
  },
  'conditional-plan': {
    title: 'Holds today, but not if things change as expected',
    looksFor: 'A fact that may change so far that goals which hold today no longer do.',
    cure: 'Decide now what gives way when the fact gets there.',
  },
  'unbacked-dependence': {
    title: 'Depends on another department that has no goal for it',
    looksFor: 'A goal that is tied to a metric which another department controls and has no goal for.',
    cure: 'Ask that department for a goal, or share this one with it.',
  },
  'uncovered-outcome': {
    title: 'Outcomes that nobody works for',
    looksFor: 'An outcome that matters to those it is for and that no active goal supports.',
    cure: 'Give somebody a goal that serves it, or say that it does not matter.',
  },
  'priority-mismatch': {
    title: 'Departments whose priorities are not the customers’',
    looksFor: 'A department that spreads its emphasis over the outcomes very differently from their weights.',
    cure: 'Move emphasis to what matters to customers, or explain why this department differs.',
  },
  'duplicate-effort': {
    title: 'Two departments at the same work',
    looksFor: 'Goals of different departments that move one metric the same way, with no owner in common.',
    cure: 'Share one goal, or divide the work.',
  },
  'ambiguous-effect': {
    title: 'Goals that help and hurt the same outcome',
    looksFor: 'A goal that supports an outcome by one way and hurts it by another.',
    cure: 'Find out which of the two is stronger, and change how the goal is reached so that only that one is left.',
  },
  'orphan-goal': {
    title: 'Goals that reach no outcome',
    looksFor: 'A goal from which no way leads to anything that customers, coworkers or the surroundings would notice.',
    cure: 'Say which outcome it serves, or what its metric influences; or drop it.',
  },
  'unstaffed-promise': {
    title: 'Hours promised that the same department, or nobody, staffs',
    looksFor:
      'A promise of hours on a channel that only the promising department staffs, not at all or not in all of them.',
    cure: 'Staff the hours that are missing, or promise only those that are staffed.',
  },
  'broken-promise': {
    title: 'Promises that are not kept',
    looksFor: 'A promise whose last reading is below the share that customers are promised.',
    cure: 'Find out what holds it up, or promise what can be kept.',
  },
  'differing-authority': {
    title: 'Front lines that may do the same to different limits',
    looksFor: 'Two departments that state the same authority for the same days with another limit or unit.',
    cure: 'Agree on one limit, so that customers get the same from whomever they meet.',
  },
  'missing-authority': {
    title: 'Goals that need what nobody may do',
    looksFor: 'A goal that needs an authority which nobody holds on some of its days to come.',
    cure: 'Grant the authority, or take it out of the goal.',
  },
  'uncarried-story': {
    title: 'Stories of which nobody carries every part',
    looksFor: 'An outcome whose story has parts that no goal, promise, process, technology or training carries.',
    cure: 'Say what makes each part come true, or leave it out of the story.',
  },
  'vague-goal': {
    title: 'Goals too vague to be checked fully',
    looksFor: 'A goal without a metric, a direction, a number, a baseline, a due day, an owner or an outcome.',
    cure: 'Write down what is missing, so that the goal can be compared with the others.',
  },
};
