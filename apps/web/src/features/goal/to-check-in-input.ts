import { readNumber } from '../../components/read-number.ts';
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

/** @returns what to send, or what is wrong with each field, naming the cure. */
export function toCheckInInput(draft: CheckInDraft): { input: CheckInInput } | { errors: DraftErrors } {
  const value = readNumber(draft.value);
  const confidence = readNumber(draft.confidence);
  const note = draft.note.trim();
  const errors: DraftErrors = {
    ...(Number.isNaN(value) ? { value: 'Type a number, such as 8.2.' } : {}),
    ...(confidence !== undefined && !(confidence >= 0 && confidence <= 100)
      ? { confidence: 'Type a number from 0 to 100.' }
      : {}),
    ...(value === undefined && confidence === undefined && note === ''
      ? { value: 'Say at least one thing: a value, a confidence, or a note.' }
      : {}),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return {
    input: {
      ...(draft.on === '' ? {} : { on: draft.on }),
      ...(value === undefined ? {} : { value }),
      ...(confidence === undefined ? {} : { confidence: confidence / 100 }),
      ...(note === '' ? {} : { note }),
    },
  };
}
