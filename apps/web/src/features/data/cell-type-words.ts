import { say } from '@concord/texts';
import type { CellType } from '../../graphql/operations.ts';

/** How what a column holds reads to a person. */
export const cellTypeWords: Record<CellType, () => string> = {
  TEXT: () => say('Text'),
  NUMBER: () => say('Number'),
  INTEGER: () => say('Whole number'),
  BOOLEAN: () => say('Yes or no'),
  DATE: () => say('Day'),
  TIME: () => say('Moment'),
};
