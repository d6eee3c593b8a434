// Written by `npm run codegen`: change the .graphql files instead.
import type { RoomQuery, RoomQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const RoomDocument: TrustedDocument<RoomQuery, RoomQueryVariables> = { kind: 'query', name: 'Room', hash: 'b264b169b910e1d81456d9d2864d58554cc4faa3529e64abe4cba7f566e62a16' };
