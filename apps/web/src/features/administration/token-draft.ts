import { say } from '@concord/texts';
import { readNumber } from '../../components/read-number.ts';
import type { TokenInput, TokenScope } from '../../graphql/operations.ts';

/** A token as typed. */
export interface TokenDraft {
  readonly name: string;
  readonly scope: TokenScope;
  /** The key of the only department whose goals it may write; empty: of all. */
  readonly department: string;
  readonly days: string;
}

export type TokenErrors = Partial<Record<'name' | 'days', string>>;

export const newToken: TokenDraft = { name: '', scope: 'READ', department: '', days: '365' };

const LONGEST_DAYS = 1095;

/** @returns what to send, or what is wrong with each field, naming the cure. */
export function toTokenInput({
  name,
  scope,
  department,
  days,
}: TokenDraft): { input: TokenInput } | { errors: TokenErrors } {
  const number = readNumber(days) ?? 0;
  const isDays = Number.isInteger(number) && number >= 1 && number <= LONGEST_DAYS;
  const title = name.trim();
  if (title === '' || !isDays) {
    return {
      errors: {
        ...(title === '' ? { name: say('Say what it is for, such as “Monthly sheet”.') } : {}),
        ...(isDays ? {} : { days: say('Type a whole number of days, from 1 to 1095 (three years).') }),
      },
    };
  }
  const only = scope === 'READ_WRITE' && department !== '';
  return { input: { name: title, scope, days: number, ...(only ? { department } : {}) } };
}
