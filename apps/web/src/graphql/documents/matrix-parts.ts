// Written by `npm run codegen`: change the .graphql files instead.
import type { CellBehindQuery, CellBehindQueryVariables, MatrixOfOutcomesQuery, MatrixOfOutcomesQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const CellBehindDocument: TrustedDocument<CellBehindQuery, CellBehindQueryVariables> = { kind: 'query', name: 'CellBehind', hash: 'b2685d9a483621e06a08c17360b441d7fcd73856e76d2a11a2d9e2ce5006eb4c' };
export const MatrixOfOutcomesDocument: TrustedDocument<MatrixOfOutcomesQuery, MatrixOfOutcomesQueryVariables> = { kind: 'query', name: 'MatrixOfOutcomes', hash: '0b7e0ed60db200446ddc84198b45654476aed8d1c53a38d425b729b46d63a1a2' };
