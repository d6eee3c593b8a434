import type { CellType } from '../../graphql/operations.ts';

/** How what a column holds reads to a person. */
export const cellTypeWords: Record<CellType, string> = {
  TEXT: 'Text',
  NUMBER: 'Number',
  INTEGER: 'Whole number',
  BOOLEAN: 'Yes or no',
  DATE: 'Day',
  TIME: 'Moment',
};
