/** Where people call something otherwise than the words of its name. */
const TITLES: Readonly<Record<string, string>> = {
  checkIns: 'Check-ins',
  goalOutcomes: 'What goals serve',
  conflictGoals: 'Goals in conflicts',
  conflictEvents: 'History of conflicts',
  facts: 'Where metrics stand',
  alignmentDays: 'Alignment by day',
  outcomeAlignmentDays: 'Alignment of outcomes by day',
  pairAlignmentDays: 'Alignment of departments by day',
};

/**
 * What people call a data set.
 *
 * @param name as the API has it
 * @example
 * sayDataSet('goalOutcomes'); // 'What goals serve'
 * sayDataSet('milestones'); // 'Milestones'
 * sayDataSet('checkIns'); // 'Check-ins'
 */
export function sayDataSet(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return TITLES[name] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
