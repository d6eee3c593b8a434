import { say } from '@concord/texts';
import { saidTable } from '../../../components/said-table.ts';

/** What stands in a box of a picture. */
export type BoxKind = 'goal' | 'metric' | 'outcome' | 'laws';

export const boxWords = saidTable<BoxKind, string>({
  goal: () => say('Goal'),
  metric: () => say('Metric'),
  outcome: () => say('Outcome'),
  laws: () => say('How the business works'),
});
