import { roundForOutput } from '@concord/alignment-engine';

/** What the engine works out leaves the API with three decimals; what it cannot tell leaves as null. */
export function rounded(value: number): number;
export function rounded(value: number | undefined): number | null;
export function rounded(value: number | undefined): number | null {
  return value === undefined ? null : roundForOutput(value);
}
