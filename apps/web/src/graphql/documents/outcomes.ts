// Written by `npm run codegen`: change the .graphql files instead.
import type { OutcomesQuery, OutcomesQueryVariables, OutcomeDetailsQuery, OutcomeDetailsQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const OutcomesDocument: TrustedDocument<OutcomesQuery, OutcomesQueryVariables> = { kind: 'query', name: 'Outcomes', hash: 'bffac4f95b6d729475c4305dbda2c3788d8a609c666c5c6e9908e6585c71db45' };
export const OutcomeDetailsDocument: TrustedDocument<OutcomeDetailsQuery, OutcomeDetailsQueryVariables> = { kind: 'query', name: 'OutcomeDetails', hash: '9fa18e7d97e439eb131c9395e311a22b5d169dbd6f17df4beeb191672bd327c2' };
