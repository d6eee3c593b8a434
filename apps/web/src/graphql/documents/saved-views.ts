// Written by `npm run codegen`: change the .graphql files instead.
import type { SavedViewsQuery, SavedViewsQueryVariables, SaveViewMutation, SaveViewMutationVariables, RemoveViewMutation, RemoveViewMutationVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const SavedViewsDocument: TrustedDocument<SavedViewsQuery, SavedViewsQueryVariables> = { kind: 'query', name: 'SavedViews', hash: '11b07d8bdb7b7a416cfd9b0fdcd83614af460974dde4f60bc9a9081b57743614' };
export const SaveViewDocument: TrustedDocument<SaveViewMutation, SaveViewMutationVariables> = { kind: 'mutation', name: 'SaveView', hash: '2e70da79c6959bbaffa1eb096847c07cf542106bd4e8b44170408099d36e3a39' };
export const RemoveViewDocument: TrustedDocument<RemoveViewMutation, RemoveViewMutationVariables> = { kind: 'mutation', name: 'RemoveView', hash: '9d02800242ce8cd01f26c1803d0541a3ec1d4013f03aef081e996c7f92e6e82c' };
