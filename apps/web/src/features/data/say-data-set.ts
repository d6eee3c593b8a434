/** Where people write a name otherwise than its words make it. */
const TITLES: Readonly<Record<string, string>> = {
  checkIns: 'Check-ins',
};

/**
 * What people call a data set.
 *
 * @param name as the API has it
 * @example
 * sayDataSet('goalOutcomes'); // 'Goal outcomes'
 * sayDataSet('checkIns'); // 'Check-ins'
 */
export function sayDataSet(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return TITLES[name] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
