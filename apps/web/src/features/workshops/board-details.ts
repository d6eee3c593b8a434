import type { WorkshopBoardQuery } from '../../graphql/operations.ts';

export type BoardOrganisation = NonNullable<WorkshopBoardQuery['organisation']>;

/** A workshop with everything that stands on its board. */
export type Board = NonNullable<BoardOrganisation['workshop']>;

export type Statement = Board['statements'][number];
export type Group = Board['groups'][number];
export type Candidate = Board['candidates'][number];
export type Participant = Board['participants'][number];

/** Everything that parts of the board need. */
export interface BoardProps {
  readonly board: Board;
  readonly organisation: BoardOrganisation;
}
