// Written by `npm run codegen`: change the .graphql files instead.
import type { CellBehindQuery, CellBehindQueryVariables, MatrixOfOutcomesQuery, MatrixOfOutcomesQueryVariables } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

export const CellBehindDocument: TrustedDocument<CellBehindQuery, CellBehindQueryVariables> = { kind: 'query', name: 'CellBehind', hash: 'e2e10df2167d79e0f2c2a5bd3149cf9a26403c1ff9a884d4b5bb06b03ee03a3d' };
export const MatrixOfOutcomesDocument: TrustedDocument<MatrixOfOutcomesQuery, MatrixOfOutcomesQueryVariables> = { kind: 'query', name: 'MatrixOfOutcomes', hash: '0b7e0ed60db200446ddc84198b45654476aed8d1c53a38d425b729b46d63a1a2' };
