import { currentLanguage, say } from '@concord/texts';

const TITLES: Readonly<Record<string, () => string>> = {
  goals: () => say('Goals'),
  milestones: () => say('Milestones'),
  checkIns: () => say('Check-ins'),
  goalOutcomes: () => say('What goals serve'),
  conflicts: () => say('Conflicts'),
  conflictGoals: () => say('Goals in conflicts'),
  conflictEvents: () => say('History of conflicts'),
  decisions: () => say('Decisions'),
  actions: () => say('Actions'),
  goalActions: () => say('Actions of goals'),
  goalTraining: () => say('Training for goals'),
  trainees: () => say('Who has had which training'),
  goalRoles: () => say('Parts of people in goals'),
  authorities: () => say('What the front line may do'),
  help: () => say('Help between departments'),
  reviews: () => say('Reviews'),
  input: () => say('Input'),
  promises: () => say('Promises'),
  promiseReadings: () => say('How promises were kept'),
  staffing: () => say('Staffed hours'),
  outcomes: () => say('Outcomes'),
  segmentWeights: () => say('What matters to whom'),
  metrics: () => say('Metrics'),
  metricReadings: () => say('Readings of metrics'),
  facts: () => say('Where metrics stand'),
  departments: () => say('Departments'),
  alignmentDays: () => say('Alignment by day'),
  outcomeAlignmentDays: () => say('Alignment of outcomes by day'),
  pairAlignmentDays: () => say('Alignment of departments by day'),
  advice: () => say('Advice'),
  storyParts: () => say('Parts of stories'),
  storyCarriers: () => say('What carries stories'),
  charterSums: () => say('Charters of departments by quarter'),
};

/**
 * What people call a data set; one that came later than this page, by the words of its name.
 *
 * @param name as the API has it
 * @example
 * sayDataSet('goalOutcomes'); // 'What goals serve'
 * sayDataSet('milestones'); // 'Milestones'
 * sayDataSet('checkIns'); // 'Check-ins'
 */
export function sayDataSet(name: string): string {
  const title = TITLES[name];
  if (title !== undefined) return title();
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A title as it stands within a sentence. German nouns keep their capital. */
export function withinSentence(title: string): string {
  return currentLanguage() === 'de' ? title : title.toLowerCase();
}
