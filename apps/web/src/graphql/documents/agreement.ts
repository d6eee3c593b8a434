// Written by `npm run codegen`: change the .graphql files instead.
import type { AnswerGoalMutation, AnswerGoalMutationVariables, AgreeToProposalMutation, AgreeToProposalMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const AnswerGoalDocument: TrustedDocument<AnswerGoalMutation, AnswerGoalMutationVariables> = { kind: 'mutation', name: 'AnswerGoal', hash: '0301cd1aad1464498ae0068ff79f2ead84fda1cce2da29903900f1361feb903f' };
export const AgreeToProposalDocument: TrustedDocument<AgreeToProposalMutation, AgreeToProposalMutationVariables> = { kind: 'mutation', name: 'AgreeToProposal', hash: '64f88f29f6b4e8e476be35308509343683c8f1acc341b3ae40674133f0cc1ec0' };
