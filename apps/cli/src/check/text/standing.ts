import type { Conflict, Report, Tier } from '@concord/alignment-engine';
import { capitalised, counted, dayInWords, listed, percent, plain, signed } from './numbers-in-words.ts';
import type { Page } from './page.ts';
import { heading, paragraph } from './paragraph.ts';
import { TIER_WORDS } from './tier-words.ts';

const TIERS: readonly Tier[] = ['proven', 'stated', 'possible'];

/** Whose plan it is, and the day it is judged by. */
export function titleLines(page: Page, organisation: string, file: string, { asOf }: Report): string[] {
  return [
    ...heading(page, `${organisation}: do the goals go together?`, '═'),
    ...paragraph(page, `${file}, judged as of ${dayInWords(asOf)}`, { style: 'aside' }),
  ];
}

/** Where the organisation stands: the headline number with its two parts. */
export function standingLines(page: Page, { alignment }: Report): string[] {
  if (alignment.outcomes.length === 0) {
    return paragraph(page, 'The plan names no outcomes, so there is nothing to say how far the goals serve anybody.');
  }
  const { headline, overall, conflictLoad } = alignment;
  const arithmetic = `100 × (1 ${signedTerm(overall)}) ÷ 2 × (1 − ${plain(conflictLoad)})`;
  return [
    ...paragraph(page, `Alignment: ${headline.toFixed(1)} of 100`, { style: 'title' }),
    ...paragraph(page, `= ${arithmetic}`, { indent: 2, style: 'aside' }),
    ...paragraph(page, `${signed(overall)}: ${HELP}`, BULLET),
    ...paragraph(page, `${percent(conflictLoad)}: ${LOAD}`, BULLET),
  ];
}

const HELP = 'help less harm to the outcomes, by how much each matters, from −1 (all harm) to +1 (all help)';
const LOAD = 'how much of that proven and stated conflicts put at risk';
const BULLET = { indent: 2, bullet: '• ' };

/** How many findings there are, by how sure they are. */
export function countLines(page: Page, { conflicts, advice }: Report): string[] {
  const worthKnowing = advice.length === 0 ? '' : ` Besides, ${counted(advice.length, 'thing')} worth knowing.`;
  return paragraph(page, `${conflictsInWords(conflicts)}.${worthKnowing}`);
}

function conflictsInWords(conflicts: readonly Conflict[]): string {
  const found = capitalised(counted(conflicts.length, 'conflict'));
  const [first, ...others] = TIERS.map((tier) => ({ tier, count: conflicts.filter((one) => one.tier === tier).length }))
    .filter(({ count }) => count > 0)
    .map(({ tier, count }) => ({ count, sureness: `${tier} (${TIER_WORDS[tier].meaning})` }));
  if (!first) return found;
  if (others.length === 0) return `${found}, ${first.count > 1 ? 'all ' : ''}${first.sureness}`;
  return `${found}: ${listed([first, ...others].map(({ count, sureness }) => `${String(count)} ${sureness}`))}`;
}

function signedTerm(x: number): string {
  return `${x < 0 ? '−' : '+'} ${plain(Math.abs(x))}`;
}
