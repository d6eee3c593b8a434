// Written by `npm run codegen`: change the .graphql files instead.
import type { PeopleQuery, PeopleQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const PeopleDocument: TrustedDocument<PeopleQuery, PeopleQueryVariables> = { kind: 'query', name: 'People', hash: 'ca9b6f5de5cffb76b2c6dc2ee15bf8c2c7e9173248a3247ce9112ecc662f6294' };
