import type { Alignment, DepartmentEffect, OutcomeAlignment } from '@concord/alignment-engine';
import type { PlanNames } from '../plan-names.ts';
import { listed, percent, plain, signed } from './numbers-in-words.ts';
import type { Page } from './page.ts';
import { heading, paragraph } from './paragraph.ts';

const HEADER = 'weight   help  contested  points   ';

/** Each outcome in numbers, and who helps and who hurts it; the weightiest first. */
export function alignmentLines(page: Page, { outcomes, headline }: Alignment, names: PlanNames): string[] {
  if (outcomes.length === 0) return [];
  const rows = outcomes.toSorted((a, b) => b.weight - a.weight || (a.outcome < b.outcome ? -1 : 1));
  return [
    '',
    ...heading(page, 'Outcome by outcome'),
    page.styled('aside', `${HEADER}outcome`),
    ...rows.flatMap((row) => rowLines(page, row, names)),
    '',
    ...paragraph(page, legend(headline), { style: 'aside' }),
  ];
}

function rowLines(page: Page, row: OutcomeAlignment, names: PlanNames): string[] {
  const bullet = [
    plain(Number(row.weight.toFixed(2))).padStart(6),
    signed(row.alignment).padStart(7),
    percent(row.contested).padStart(11),
    `${row.share.toFixed(1).padStart(8)}   `,
  ].join('');
  return [
    ...paragraph(page, names.outcome(row.outcome), { bullet }),
    ...paragraph(page, whoDoesWhat(row.departments, names), { indent: HEADER.length, style: 'aside' }),
  ];
}

const VERDICTS = [
  { verdict: 'helps', words: 'helped by' },
  { verdict: 'hurts', words: 'hurt by' },
  { verdict: 'contested', words: 'helped and hurt by' },
] as const;

function whoDoesWhat(effects: readonly DepartmentEffect[], names: PlanNames): string {
  const parts = VERDICTS.map(({ verdict, words }) => ({
    words,
    who: effects.filter((effect) => effect.verdict === verdict).map(({ department }) => names.department(department)),
  })).filter(({ who }) => who.length > 0);
  if (parts.length === 0) return 'touched by nobody';
  return parts.map(({ words, who }) => `${words} ${listed(who)}`).join('; ');
}

function legend(headline: number): string {
  return [
    'Weight: 1 is the weightiest.',
    'Help: from −1 (every goal hurts it) to +1 (every goal helps).',
    'Contested: 100 % where help and hurt balance.',
    `Points: its part of the ${headline.toFixed(1)}.`,
  ].join(' ');
}
