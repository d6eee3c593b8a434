import { formatNumber } from '@concord/charts';
import { say } from '@concord/texts';
import { readNumber, whyNoNumber } from '../../components/read-number.ts';
import type { DecisionReviewInput, DecisionVerdict } from '../../graphql/operations.ts';

/** A review as typed. */
export interface ReviewDraft {
  readonly verdict: DecisionVerdict | '';
  readonly actualValue: string;
  readonly note: string;
}

export type ReviewErrors = Partial<Record<keyof ReviewDraft, string>>;

/** @returns what to send, or what is wrong with each field, naming the cure. */
export function toReviewInput({
  verdict,
  actualValue,
  note,
}: ReviewDraft): { input: DecisionReviewInput } | { errors: ReviewErrors } {
  const value = readNumber(actualValue);
  const isNumber = value === undefined || !Number.isNaN(value);
  if (verdict === '' || !isNumber) {
    return {
      errors: {
        ...(verdict === '' ? { verdict: say('Choose how it turned out.') } : {}),
        ...(isNumber
          ? {}
          : {
              actualValue: whyNoNumber(
                actualValue,
                say('Type a number, such as {example}.', { example: formatNumber(8.2) }),
              ),
            }),
      },
    };
  }
  return {
    input: {
      verdict,
      ...(value === undefined ? {} : { actualValue: value }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    },
  };
}
