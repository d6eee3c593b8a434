import { type SettingName, SETTINGS } from './configuration-settings.ts';

export interface SettingProblem {
  readonly name: SettingName;
  /** As it stands in the environment; missing: not at all. */
  readonly now: string | undefined;
  readonly wrong: string;
}

const LONGEST_VALUE = 30;
const HEADING = ['variable', 'now', 'what is wrong', 'what to set'];

/**
 * Everything that is wrong with the settings, for the person at the terminal; no secret is in it.
 *
 * @example
 * tableOfProblems([{ name: 'PORT', now: 'abc', wrong: 'is not a port' }])
 * // variable  now  what is wrong  what to set
 * // PORT      abc  is not a port  a number from 1 to 65535, or 0 for any free port
 */
export function tableOfProblems(problems: readonly SettingProblem[]): string {
  const rows = problems.map(({ name, now, wrong }) => [name, shown(name, now), wrong, SETTINGS[name].cure]);
  const widths = HEADING.map((_, column) => Math.max(...[HEADING, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const many = problems.length === 1 ? 'One setting is' : `${problems.length} settings are`;
  return [
    `${many} wrong. Nothing was started.`,
    '',
    line(HEADING),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
    'docs/operations.md describes every setting.',
  ].join('\n');
}

function shown(name: SettingName, now: string | undefined): string {
  if (now === undefined) return 'not set';
  if (SETTINGS[name].secret) return 'set (not shown)';
  // Whatever else somebody may have put there, one line stays one line.
  const plain = now.replaceAll(/[^\x20-\x7e]/g, '?');
  return plain.length <= LONGEST_VALUE ? plain : `${plain.slice(0, LONGEST_VALUE - 1)}…`;
}
