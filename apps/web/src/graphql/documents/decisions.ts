// Written by `npm run codegen`: change the .graphql files instead.
import type { DecisionsQuery, DecisionsQueryVariables, ReviewDecisionMutation, ReviewDecisionMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const DecisionsDocument: TrustedDocument<DecisionsQuery, DecisionsQueryVariables> = { kind: 'query', name: 'Decisions', hash: '1b5469d828ce5fb371b8923d87c6bd902f83321ddd1fb1130cefd287303f8ac4' };
export const ReviewDecisionDocument: TrustedDocument<ReviewDecisionMutation, ReviewDecisionMutationVariables> = { kind: 'mutation', name: 'ReviewDecision', hash: 'b905405a473589474bca0dbce9e537485a58b79901438f5eddaf4e5ac121b5e6' };
