// Written by `npm run codegen`: change the .graphql files instead.
import type { OverviewQuery, OverviewQueryVariables, OverviewConflictsQuery, OverviewConflictsQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const OverviewDocument: TrustedDocument<OverviewQuery, OverviewQueryVariables> = { kind: 'query', name: 'Overview', hash: '3987a253fc44d79f3bfb5c91a4c1775936cdc8fe89692d1068b0ebcd39742742' };
export const OverviewConflictsDocument: TrustedDocument<OverviewConflictsQuery, OverviewConflictsQueryVariables> = { kind: 'query', name: 'OverviewConflicts', hash: '24127f6ed541164bde798327d674fdeb47761af9348a227ff81dc21b0185bc7b' };
