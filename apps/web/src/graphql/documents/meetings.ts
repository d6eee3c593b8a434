// Written by `npm run codegen`: change the .graphql files instead.
import type { MeetingsQuery, MeetingsQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const MeetingsDocument: TrustedDocument<MeetingsQuery, MeetingsQueryVariables> = { kind: 'query', name: 'Meetings', hash: '3de7debc337a6a89c0b9d1bb468d7ee60c799415605aad0e635fdd4fb1c46e26' };
