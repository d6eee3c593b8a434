// Written by `npm run codegen`: change the .graphql files instead.
import type { MeetingQuery, MeetingQueryVariables, MeetingChoicesQuery, MeetingChoicesQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const MeetingDocument: TrustedDocument<MeetingQuery, MeetingQueryVariables> = { kind: 'query', name: 'Meeting', hash: '3f569b746adbe22e37321ea090fa7d28d01931a4834250ef970e29a744ac740b' };
export const MeetingChoicesDocument: TrustedDocument<MeetingChoicesQuery, MeetingChoicesQueryVariables> = { kind: 'query', name: 'MeetingChoices', hash: '56a14cd32ced0a40a58bd9d44420cdf2ba4190ca06f7c605d49e06e7832abf31' };
