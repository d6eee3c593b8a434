// Written by `npm run codegen`: change the .graphql files instead.
import type { ChangeActionMutation, ChangeActionMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const ChangeActionDocument: TrustedDocument<ChangeActionMutation, ChangeActionMutationVariables> = { kind: 'mutation', name: 'ChangeAction', hash: '997dfb4a572e5dbdb9695a7dfaf334abf5438247fdd6b509b60706dd188f68ec' };
