import { say } from '@concord/texts';
import { readNumber, whyNoNumber } from '../../components/read-number.ts';

/**
 * What stands in a field for a number.
 *
 * @param label of the field, for the refusal
 * @example typedNumber('1.5', 'Amount') // { value: 1.5 }
 */
export function typedNumber(
  text: string,
  label: string,
): { readonly value: number | undefined } | { readonly refusal: string } {
  const value = readNumber(text);
  if (!Number.isNaN(value)) return { value };
  return { refusal: say('{field}: {why}', { field: label, why: whyNoNumber(text, say('Type a number.')) }) };
}
