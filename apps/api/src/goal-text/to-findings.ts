import { type GoalReading, type MissingName, type Quantity, sayQuantity } from '@concord/goal-text';
import { TextFindingKind, TextPart, type TextFinding, type TextMissing } from './goal-text.graphql-types.ts';

/** What was read, as a list in the order of the text. */
export function toFindings(text: string, reading: GoalReading): TextFinding[] {
  const { vague, metric, target, baseline, share, due, from } = reading;
  const found = (kind: TextFindingKind, range: { start: number; end: number } | undefined, says: string) =>
    range ? [{ kind, start: range.start, end: range.end, words: text.slice(range.start, range.end), says }] : [];
  const limit = share?.limit && ` within ${say(share.limit)}`;
  return [
    ...vague.flatMap((word) => found(TextFindingKind.VAGUE, word, `${word.why} ${word.instead}`)),
    ...found(TextFindingKind.METRIC, metric, metric?.words ?? ''),
    ...found(TextFindingKind.TARGET, target, target ? `${KIND[target.kind]} ${say(target)}` : ''),
    ...found(TextFindingKind.BASELINE, baseline, baseline ? `from ${say(baseline)}` : ''),
    ...found(TextFindingKind.SHARE, share, share ? `${sayQuantity(share.percent, '%')}${limit ?? ''}` : ''),
    ...found(TextFindingKind.DUE, due, due?.reading ?? ''),
    ...found(TextFindingKind.FROM, from, from?.reading ?? ''),
  ].sort((a, b) => a.start - b.start);
}

export function toMissing({ missing }: GoalReading): TextMissing[] {
  return missing.map(({ part, message }) => ({ part: PART[part], message }));
}

const KIND = {
  'at-least': 'at least',
  'at-most': 'at most',
  exactly: 'exactly',
  between: 'between',
  by: 'by',
} as const;

const PART: Readonly<Record<MissingName, TextPart>> = {
  metric: TextPart.METRIC,
  number: TextPart.NUMBER,
  unit: TextPart.UNIT,
  date: TextPart.DATE,
  'for-whom': TextPart.FOR_WHOM,
};

function say({ value, high, unit }: Quantity): string {
  return high === undefined ? sayQuantity(value, unit) : `${value} and ${sayQuantity(high, unit)}`;
}
