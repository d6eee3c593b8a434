// Written by `npm run codegen`: change the .graphql files instead.
import type { OverviewQuery, OverviewQueryVariables, OverviewConflictsQuery, OverviewConflictsQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const OverviewDocument: TrustedDocument<OverviewQuery, OverviewQueryVariables> = { kind: 'query', name: 'Overview', hash: '9c4407677085aa699c40a4a590fa653b4a21838261114186c37d694cf57537c3' };
export const OverviewConflictsDocument: TrustedDocument<OverviewConflictsQuery, OverviewConflictsQueryVariables> = { kind: 'query', name: 'OverviewConflicts', hash: '24127f6ed541164bde798327d674fdeb47761af9348a227ff81dc21b0185bc7b' };
