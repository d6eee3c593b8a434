import type { CalendarRules, IsoDay } from './calendar.ts';
import type { MeantTime } from './goal-reading.ts';
import { COMPARED_WORDS, FROM_WORDS, UNTIL_WORDS } from './lexicon/time-words.ts';
import { own } from './own.ts';
import { phraseBefore, phraseBook } from './phrases.ts';
import { periodAt, type Period } from './read-period.ts';
import type { Token } from './tokens.ts';

/** What a time in a text is for. `compared`: a goal is measured against it, such as "compared with 2019". */
export type DateRole = 'due' | 'from' | 'compared';

export interface DateMatch {
  /** Tokens, what stands before it included; `end` exclusive. */
  readonly at: number;
  readonly end: number;
  readonly role: DateRole;
  readonly day: IsoDay;
  readonly meant?: MeantTime;
  readonly unsure: boolean;
  /** How plainly the text says that this is the day, 1 to 3. */
  readonly rank: number;
}

const froms = phraseBook(FROM_WORDS);
const compareds = phraseBook(COMPARED_WORDS);
const untils = phraseBook(Object.keys(UNTIL_WORDS));
const BETWEEN = new Set([
  'in',
  'on',
  'the',
  'am',
  'im',
  'dem',
  'der',
  'den',
  'zum',
  'at',
  'of',
  ',',
  'jahr',
  'year',
  'end',
  'zu',
  'is',
  'that',
]);

/** Every time in a text, in its order. */
export function readDates(tokens: readonly Token[], rules: CalendarRules): DateMatch[] {
  const found: DateMatch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const period = periodAt(tokens, at, rules);
    if (!period) continue;
    found.push(withRole(tokens, period, found.at(-1)?.end ?? 0));
    at = period.end - 1;
  }
  return found;
}

/** The day until which: what is said most plainly, and of these the last. */
export function dueOf(dates: readonly DateMatch[]): DateMatch | undefined {
  return dates
    .filter(({ role }) => role === 'due')
    .reduce<DateMatch | undefined>((best, each) => (best && best.rank > each.rank ? best : each), undefined);
}

function withRole(tokens: readonly Token[], { at, end, span, meant, unsure }: Period, free: number): DateMatch {
  const announced = announcement(tokens, at, free);
  const day = announced.role === 'from' ? span.first : span.last;
  return { at: announced.at, end, role: announced.role, day, ...(meant && { meant }), unsure, rank: announced.rank };
}

/** What is said of a time before it: "no later than", "starting in". */
function announcement(tokens: readonly Token[], at: number, free: number): Pick<DateMatch, 'at' | 'role' | 'rank'> {
  for (let before = at; before >= Math.max(free, at - 3); before -= 1) {
    const from = phraseBefore(froms, tokens, before);
    if (from !== undefined && from >= free) return { at: from, role: 'from', rank: 1 };
    const compared = phraseBefore(compareds, tokens, before);
    const isDay = tokens[compared ?? 0]?.folded === 'on' || tokens[compared ?? 0]?.folded === 'zu';
    if (compared !== undefined && compared >= free && !isDay) return { at: compared, role: 'compared', rank: 1 };
    const until = phraseBefore(untils, tokens, before);
    if (until !== undefined && until >= free) {
      const words = tokens.slice(until, before).map(({ folded }) => folded);
      return { at: until, role: 'due', rank: own(UNTIL_WORDS, words.join(' ')) ?? 2 };
    }
    if (!BETWEEN.has(tokens[before - 1]?.folded ?? '')) break;
  }
  return { at, role: 'due', rank: 1 };
}
