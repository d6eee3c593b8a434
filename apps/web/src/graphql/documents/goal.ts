// Written by `npm run codegen`: change the .graphql files instead.
import type { GoalDetailsQuery, GoalDetailsQueryVariables, CheckInMutation, CheckInMutationVariables, CompleteMilestoneMutation, CompleteMilestoneMutationVariables, ArchiveGoalMutation, ArchiveGoalMutationVariables, RestoreGoalMutation, RestoreGoalMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const GoalDetailsDocument: TrustedDocument<GoalDetailsQuery, GoalDetailsQueryVariables> = { kind: 'query', name: 'GoalDetails', hash: '7112dbcffd22fae769f2d987276b16a91e25c6d9281f0a105adff6679d33fb3f' };
export const CheckInDocument: TrustedDocument<CheckInMutation, CheckInMutationVariables> = { kind: 'mutation', name: 'CheckIn', hash: 'ab18e520f1a88a19c938db47b612ec0a52939a1fbf783c98ac80edcf8e0ce9e5' };
export const CompleteMilestoneDocument: TrustedDocument<CompleteMilestoneMutation, CompleteMilestoneMutationVariables> = { kind: 'mutation', name: 'CompleteMilestone', hash: '3bf745a8d15f53d4b5f2ad9fb7ce36198d69b02b428470214a78dbbba8158a66' };
export const ArchiveGoalDocument: TrustedDocument<ArchiveGoalMutation, ArchiveGoalMutationVariables> = { kind: 'mutation', name: 'ArchiveGoal', hash: 'ad3211aad2ffb57f1e88a0e0f3cea4967b4962d57834b7e4917d5333e4505cfa' };
export const RestoreGoalDocument: TrustedDocument<RestoreGoalMutation, RestoreGoalMutationVariables> = { kind: 'mutation', name: 'RestoreGoal', hash: 'a41e4b342ca4d05658442d87d7c8f00ebac3797c63383b962cbe7317d724ad29' };
