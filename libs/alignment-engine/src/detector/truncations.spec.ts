import { groupRules, pairRules } from '../rules/rules.ts';
import { adviceRules } from '../advice/advice-rules.ts';
import { truncationsOf } from './truncations.ts';

const RULES = [...new Set([...pairRules, ...groupRules, ...adviceRules].map(({ name }) => name))];

it.each([
  [
    { found: 12_000, kept: 10_000 },
    'Of 12,000 conflicts of dates, the 10,000 most urgent are listed.',
    'Von 12.000 Konflikten von Terminen ist das Dringendste aufgeführt (10.000).',
  ],
  [
    { found: 12_000, kept: 0 },
    'Of 12,000 conflicts of dates, none is listed: others weigh more.',
    'Von 12.000 Konflikten von Terminen ist nichts aufgeführt: Anderes wiegt schwerer.',
  ],
])('tells of how many there is no room for all: %j', (tally, english, german) => {
  const told = (language: 'en' | 'de') => truncationsOf([['schedule-clash', tally]], language);
  expect(told('en')).toEqual([{ rule: 'schedule-clash', about: [], explanation: english }]);
  expect(told('de')).toEqual([{ rule: 'schedule-clash', about: [], explanation: german }]);
});

it('tells it of every rule, each in words of its own', () => {
  const tallies = RULES.map((rule) => [rule, { found: 20_000, kept: 1 }] as const);
  for (const language of ['en', 'de'] as const) {
    expect(new Set(truncationsOf(tallies, language).map(({ explanation }) => explanation)).size).toBe(RULES.length);
  }
});
