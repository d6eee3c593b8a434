// Written by `npm run codegen`: change the .graphql files instead.
import type { GoalFormChoicesQuery, GoalFormChoicesQueryVariables, GoalToEditQuery, GoalToEditQueryVariables, WhatIfQuery, WhatIfQueryVariables, CreateGoalMutation, CreateGoalMutationVariables, UpdateGoalMutation, UpdateGoalMutationVariables, GoalToSucceedQuery, GoalToSucceedQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const GoalFormChoicesDocument: TrustedDocument<GoalFormChoicesQuery, GoalFormChoicesQueryVariables> = { kind: 'query', name: 'GoalFormChoices', hash: '05ff113c48bd06a83be0a5ea772b43fd329b4c4574e754b455754143ad27fc3f' };
export const GoalToEditDocument: TrustedDocument<GoalToEditQuery, GoalToEditQueryVariables> = { kind: 'query', name: 'GoalToEdit', hash: 'c3f3648b07d8da4c070f0e8b7a5946deafcf26afada24b17afff259160341c38' };
export const WhatIfDocument: TrustedDocument<WhatIfQuery, WhatIfQueryVariables> = { kind: 'query', name: 'WhatIf', hash: '42d59f1ad35d16997025536f8cf9e832552ddc1f07576c04e67957567bf84c39' };
export const CreateGoalDocument: TrustedDocument<CreateGoalMutation, CreateGoalMutationVariables> = { kind: 'mutation', name: 'CreateGoal', hash: '8f1c104751990ab0a0633c0db99be99111f5030e9e1b06470e7a19b5ca3c14fb' };
export const UpdateGoalDocument: TrustedDocument<UpdateGoalMutation, UpdateGoalMutationVariables> = { kind: 'mutation', name: 'UpdateGoal', hash: '5f63c03004dcf09c4e8275e9b4ea7b89ff4dc5c16d6b2f5c2f0a0839e68e4077' };
export const GoalToSucceedDocument: TrustedDocument<GoalToSucceedQuery, GoalToSucceedQueryVariables> = { kind: 'query', name: 'GoalToSucceed', hash: 'b13eb7a017293d0b0893bfb89cfa3f6df8ed9b31e7a9a9a8583412611943160f' };
