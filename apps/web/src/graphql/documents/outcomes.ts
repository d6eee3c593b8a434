// Written by `npm run codegen`: change the .graphql files instead.
import type { OutcomesQuery, OutcomesQueryVariables, OutcomeDetailsQuery, OutcomeDetailsQueryVariables, OutcomeToRemoveQuery, OutcomeToRemoveQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const OutcomesDocument: TrustedDocument<OutcomesQuery, OutcomesQueryVariables> = { kind: 'query', name: 'Outcomes', hash: '72a362a4dd70884263f84cabf2214246601f7881fe3360e220988cf5c07214bd' };
export const OutcomeDetailsDocument: TrustedDocument<OutcomeDetailsQuery, OutcomeDetailsQueryVariables> = { kind: 'query', name: 'OutcomeDetails', hash: 'e974f2e1ff4e68b454e79a7494ed0c370afeef67e458713b658e5345ff8849dc' };
export const OutcomeToRemoveDocument: TrustedDocument<OutcomeToRemoveQuery, OutcomeToRemoveQueryVariables> = { kind: 'query', name: 'OutcomeToRemove', hash: 'dabb0eb88260e080f4cfc33f808ae38731822e5cc86198fa678276745532bc7c' };
