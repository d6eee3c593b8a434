// Written by `npm run codegen`: change the .graphql files instead.
import type { OutcomeStoryQuery, OutcomeStoryQueryVariables, StoryCarriersQuery, StoryCarriersQueryVariables, GoalStoryQuery, GoalStoryQueryVariables, SaveStoryMutation, SaveStoryMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const OutcomeStoryDocument: TrustedDocument<OutcomeStoryQuery, OutcomeStoryQueryVariables> = { kind: 'query', name: 'OutcomeStory', hash: '8ff040f3391ac075c97c641b34ac411c8077b10dc6309f4d70dd4fff9b4c68f8' };
export const StoryCarriersDocument: TrustedDocument<StoryCarriersQuery, StoryCarriersQueryVariables> = { kind: 'query', name: 'StoryCarriers', hash: '515818840ce3d8938bf18f14a50cc5570d087e91913eb033e9d6c7763e813b8f' };
export const GoalStoryDocument: TrustedDocument<GoalStoryQuery, GoalStoryQueryVariables> = { kind: 'query', name: 'GoalStory', hash: '7e1b02e68b51b1207a9e45b122d28b5ff45509d985e3017b1891fe01ca83b4e3' };
export const SaveStoryDocument: TrustedDocument<SaveStoryMutation, SaveStoryMutationVariables> = { kind: 'mutation', name: 'SaveStory', hash: 'c71fc45f7e527b1580a1047d4adf101cdfa16d06b4d9f6544a2c9805f8573102' };
