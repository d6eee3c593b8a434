import { say } from '@concord/texts';
import { saidTable } from '../../components/said-table.ts';
import type { HelpState } from '../../graphql/operations.ts';

export const helpStateWords = saidTable<HelpState, string>({
  OPEN: () => say('Open@@help that nobody has answered'),
  ACCEPTED: () => say('Accepted@@help'),
  DECLINED: () => say('Declined@@help'),
  COUNTERED: () => say('Answered with another proposal'),
  WITHDRAWN: () => say('Taken back'),
});
