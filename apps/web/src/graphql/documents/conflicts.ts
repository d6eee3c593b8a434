// Written by `npm run codegen`: change the .graphql files instead.
import type { ConflictsQuery, ConflictsQueryVariables, ConflictCountsQuery, ConflictCountsQueryVariables, ConflictDetailsQuery, ConflictDetailsQueryVariables, RepairEffectsQuery, RepairEffectsQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const ConflictsDocument: TrustedDocument<ConflictsQuery, ConflictsQueryVariables> = { kind: 'query', name: 'Conflicts', hash: '0d50fec162c2794aa1714c5bac6325e0d5d408863a2be9699db7977fa9191a62' };
export const ConflictCountsDocument: TrustedDocument<ConflictCountsQuery, ConflictCountsQueryVariables> = { kind: 'query', name: 'ConflictCounts', hash: 'ce9419048fb836669ade27e7a9548056bf34fa45a593eeb9f172d309630a24a1' };
export const ConflictDetailsDocument: TrustedDocument<ConflictDetailsQuery, ConflictDetailsQueryVariables> = { kind: 'query', name: 'ConflictDetails', hash: '76b4ad65ed60d72201addb96ab287b83ef3404f7866a491ccd06d55c474c09b0' };
export const RepairEffectsDocument: TrustedDocument<RepairEffectsQuery, RepairEffectsQueryVariables> = { kind: 'query', name: 'RepairEffects', hash: '3991d5db2e09de94eb8b938c3158905ea8955c7a17b7970996a0f13e7fb53d06' };
