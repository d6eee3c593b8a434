// Written by `npm run codegen`: change the .graphql files instead.
import type { GoalFormChoicesQuery, GoalFormChoicesQueryVariables, GoalToEditQuery, GoalToEditQueryVariables, WhatIfQuery, WhatIfQueryVariables, CreateGoalMutation, CreateGoalMutationVariables, UpdateGoalMutation, UpdateGoalMutationVariables, GoalToSucceedQuery, GoalToSucceedQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const GoalFormChoicesDocument: TrustedDocument<GoalFormChoicesQuery, GoalFormChoicesQueryVariables> = { kind: 'query', name: 'GoalFormChoices', hash: '2ffa1646d3536f06c3390d84ae1e262e4bf83c6279813b661b60788ae1f1007b' };
export const GoalToEditDocument: TrustedDocument<GoalToEditQuery, GoalToEditQueryVariables> = { kind: 'query', name: 'GoalToEdit', hash: 'e5af6534159ec0e787bcc833fd007d595143d49533d8d50ba0d363d0c2df486e' };
export const WhatIfDocument: TrustedDocument<WhatIfQuery, WhatIfQueryVariables> = { kind: 'query', name: 'WhatIf', hash: '42d59f1ad35d16997025536f8cf9e832552ddc1f07576c04e67957567bf84c39' };
export const CreateGoalDocument: TrustedDocument<CreateGoalMutation, CreateGoalMutationVariables> = { kind: 'mutation', name: 'CreateGoal', hash: '8f1c104751990ab0a0633c0db99be99111f5030e9e1b06470e7a19b5ca3c14fb' };
export const UpdateGoalDocument: TrustedDocument<UpdateGoalMutation, UpdateGoalMutationVariables> = { kind: 'mutation', name: 'UpdateGoal', hash: 'bdef7e3bff08abf8018745e6a02f49f206a8f73ca753f1f40f9746fa86383152' };
export const GoalToSucceedDocument: TrustedDocument<GoalToSucceedQuery, GoalToSucceedQueryVariables> = { kind: 'query', name: 'GoalToSucceed', hash: '5a196003ca53d4b8bfce4e8cb4b3e884f7dc65dde00c5da8fff32bc18a310d90' };
