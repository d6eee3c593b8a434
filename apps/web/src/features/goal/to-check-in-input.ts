import { say } from '@concord/texts';
import { readNumber, whyNoNumber, writeNumber } from '../../components/read-number.ts';
import type { CheckInInput } from '../../graphql/operations.ts';

/** A check-in as typed. */
export interface CheckInDraft {
  readonly on: string;
  readonly value: string;
  /** Percent. */
  readonly confidence: string;
  readonly note: string;
}

export type DraftErrors = Partial<Record<keyof CheckInDraft, string>>;

interface Said {
  readonly on: string;
  readonly value?: number | null;
  readonly confidence?: number | null;
  readonly note?: string | null;
}

/** A check-in as it would have been typed, to be corrected. */
export function toDraft({ on, value, confidence, note }: Said): CheckInDraft {
  return {
    on,
    value: value == null ? '' : writeNumber(value),
    // Shares such as 0.29 are no whole percents in binary.
    confidence: confidence == null ? '' : writeNumber(Number((confidence * 100).toFixed(6))),
    note: note ?? '',
  };
}

/**
 * @param corrects the id of the check-in that it takes the place of
 * @returns what to send, or what is wrong with each field, naming the cure
 */
export function toCheckInInput(
  draft: CheckInDraft,
  corrects?: string,
): { input: CheckInInput } | { errors: DraftErrors } {
  const value = readNumber(draft.value);
  const confidence = readNumber(draft.confidence);
  const note = draft.note.trim();
  const errors: DraftErrors = {
    ...(Number.isNaN(value) ? { value: whyNoNumber(draft.value, say('Type a number, such as 8.2.')) } : {}),
    ...(confidence !== undefined && !(confidence >= 0 && confidence <= 100)
      ? { confidence: say('Type a number from 0 to 100.') }
      : {}),
    ...(value === undefined && confidence === undefined && note === ''
      ? { value: say('Say at least one thing: a value, a confidence, or a note.') }
      : {}),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return {
    input: {
      ...(draft.on === '' ? {} : { on: draft.on }),
      ...(value === undefined ? {} : { value }),
      ...(confidence === undefined ? {} : { confidence: confidence / 100 }),
      ...(note === '' ? {} : { note }),
      ...(corrects === undefined ? {} : { corrects }),
    },
  };
}
