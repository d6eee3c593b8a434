import {
  type GoalReading,
  type MissingPart,
  type Quantity,
  type ReadTarget,
  sayMissing,
  sayQuantity,
  sayVague,
} from '@concord/goal-text';
import german from '@concord/goal-text/german.json' with { type: 'json' };
import { addTexts, say } from '@concord/texts';
import { TextFindingKind, TextPart, type TextFinding, type TextMissing } from './goal-text.graphql-types.ts';
import { sayDay } from './say-day.ts';

// What the library has its caller say.
addTexts('de', german);

/** What was read, as a list in the order of the text. */
export function toFindings(text: string, reading: GoalReading): TextFinding[] {
  const { vague, metric, target, baseline, share, due, from } = reading;
  const found = (kind: TextFindingKind, range: { start: number; end: number } | undefined, says: string) =>
    range ? [{ kind, start: range.start, end: range.end, words: text.slice(range.start, range.end), says }] : [];
  return [
    ...vague.flatMap((word) => found(TextFindingKind.VAGUE, word, sayVague(word.kind, say))),
    ...found(TextFindingKind.METRIC, metric, metric?.words ?? ''),
    ...found(TextFindingKind.TARGET, target, target ? sayTarget(target) : ''),
    ...found(TextFindingKind.BASELINE, baseline, baseline ? say('from {value}', { value: sayValue(baseline) }) : ''),
    ...found(TextFindingKind.SHARE, share, share ? sayShare(share) : ''),
    ...found(TextFindingKind.DUE, due, due ? sayDay(due) : ''),
    ...found(TextFindingKind.FROM, from, from ? sayDay(from) : ''),
  ].sort((a, b) => a.start - b.start);
}

export function toMissing({ missing }: GoalReading): TextMissing[] {
  return missing.map((part) => ({ part: PART[part], message: sayMissing(part, say) }));
}

const PART: Readonly<Record<MissingPart, TextPart>> = {
  metric: TextPart.METRIC,
  number: TextPart.NUMBER,
  unit: TextPart.UNIT,
  date: TextPart.DATE,
  'for-whom': TextPart.FOR_WHOM,
};

function sayTarget(target: ReadTarget): string {
  const value = sayValue(target);
  switch (target.kind) {
    case 'at-least':
      return say('at least {value}', { value });
    case 'at-most':
      return say('at most {value}', { value });
    case 'exactly':
      return say('exactly {value}', { value });
    case 'between':
      return say('between {low} and {high}', {
        low: sayQuantity(target.value, undefined, say),
        high: sayQuantity(target.high ?? target.value, target.unit, say),
      });
    case 'by':
      return say('by {value}', { value });
  }
}

function sayShare({ percent, limit }: NonNullable<GoalReading['share']>): string {
  const share = sayQuantity(percent, '%', say);
  return limit === undefined ? share : say('{share} within {limit}', { share, limit: sayValue(limit) });
}

function sayValue({ value, high, unit }: Quantity): string {
  if (high === undefined) return sayQuantity(value, unit, say);
  return say('{low} to {high}', { low: sayQuantity(value, undefined, say), high: sayQuantity(high, unit, say) });
}
