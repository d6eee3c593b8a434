import { say } from '@concord/texts';

const DESCRIPTIONS: Readonly<Record<string, () => string>> = {
  goals: () => say('What departments want, and where it stands.'),
  milestones: () => say('Steps on the way to goals.'),
  checkIns: () =>
    say(
      'The history of goals: what their metrics were on which day, and what was said about it. Nothing is written over.',
    ),
  goalOutcomes: () => say('Which goals serve which customer outcomes by themselves, and how much.'),
  conflicts: () => say('Goals that cannot or do not go together, also those that were settled.'),
  conflictGoals: () => say('Which goals are in which conflicts.'),
  conflictEvents: () => say('Every step in the life of every conflict.'),
  decisions: () => say('What was decided on conflicts, why, by whom, and how it turned out.'),
  actions: () => say('What people promised in meetings to do until a day, and what became of it.'),
  goalActions: () =>
    say('What is done so that goals are reached: their plans. What was promised in meetings is in actions.'),
  goalTraining: () => say('What people have to learn so that goals are reached.'),
  trainees: () => say('Who needs which training, and who has had it.'),
  goalRoles: () =>
    say(
      'Who carries out goals, milestones and actions, is asked before, or is told. Who is accountable is their owner.',
    ),
  authorities: () => say('What the front lines of departments may do without asking.'),
  help: () =>
    say('Help that departments ask each other for or offer each other, from goal to goal, and what became of it.'),
  reviews: () => say('What somebody looked at again, and what they found.'),
  input: () => say('What people who meet customers say, and what they were answered.'),
  promises: () => say('What customers are told that they can count on, and how it was kept last.'),
  promiseReadings: () => say('How promises were kept, as it was measured on a day.'),
  staffing: () => say('Hours for which departments have put people on a channel.'),
  outcomes: () => say('What customers, coworkers or the surroundings shall experience.'),
  segmentWeights: () => say('How much an outcome matters to some people, where it is not as much as to all.'),
  metrics: () => say('What is measured.'),
  metricReadings: () => say('What metrics were on a day, whatever any goal wants.'),
  facts: () => say('What a metric is now, whoever wants what of it.'),
  departments: () => say('The departments of the organisation.'),
  alignmentDays: () => say('How far all goals pulled together, day by day.'),
  outcomeAlignmentDays: () => say('What all goals together did to each outcome, day by day.'),
  pairAlignmentDays: () => say('How each two departments went together, day by day; each pair once.'),
  advice: () => say('What is worth knowing about the plan, though nobody is in anybody’s way.'),
  storyParts: () =>
    say('The parts of the stories that customers, coworkers or surroundings shall tell of outcomes afterwards.'),
  storyCarriers: () => say('What carries each part of a story; a part without one is a hole.'),
  charterSums: () =>
    say(
      'How people of a department lived up to their charters in a quarter: of five people or more who let it be counted.',
    ),
};

/**
 * What is in a data set.
 *
 * @param name as the API has it
 * @returns nothing for one that came later than this page: the API describes it, in English
 * @example describeDataSet('milestones') // 'Steps on the way to goals.'
 */
export function describeDataSet(name: string): string | undefined {
  return DESCRIPTIONS[name]?.();
}
