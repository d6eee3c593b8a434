import { CharterMarkRow } from './charter-mark.row.ts';
import { CharterQuarterRow } from './charter-quarter.row.ts';
import { CharterReadingRow } from './charter-reading.row.ts';
import { CharterSentenceRow } from './charter-sentence.row.ts';
import { CharterSumOutcomeRow } from './charter-sum-outcome.row.ts';
import { CharterSumRow } from './charter-sum.row.ts';
import { CharterRow } from './charter.row.ts';

/** What belongs to charters, each table after those that it refers to. */
export const CHARTER_ROWS = [
  CharterRow,
  CharterSentenceRow,
  CharterReadingRow,
  CharterMarkRow,
  CharterQuarterRow,
  CharterSumRow,
  CharterSumOutcomeRow,
];

export {
  CharterMarkRow,
  CharterQuarterRow,
  CharterReadingRow,
  CharterRow,
  CharterSentenceRow,
  CharterSumOutcomeRow,
  CharterSumRow,
};
export type { CharterMarkKind } from './charter-mark.row.ts';
export type { CharterPart } from './charter-sentence.row.ts';
export type { CharterRhythm, CharterSharing } from './charter.row.ts';
