import { Column } from 'typeorm';

/** What somebody has, in numbers. The database itself keeps them, whoever writes what they count. */
export abstract class OverviewCounts {
  /** Goals that are not archived, by status. */
  @Column({ type: 'integer', default: 0 })
  goalsDraft: number;

  @Column({ type: 'integer', default: 0 })
  goalsActive: number;

  @Column({ type: 'integer', default: 0 })
  goalsDone: number;

  @Column({ type: 'integer', default: 0 })
  goalsCancelled: number;

  /** Milestones of these goals. */
  @Column({ type: 'integer', default: 0 })
  milestones: number;

  @Column({ type: 'integer', default: 0 })
  milestonesDone: number;

  /** Conflicts that are not resolved, by tier. */
  @Column({ type: 'integer', default: 0 })
  conflictsProven: number;

  @Column({ type: 'integer', default: 0 })
  conflictsStated: number;

  @Column({ type: 'integer', default: 0 })
  conflictsPossible: number;

  /** Those of them that nobody has settled yet: open or acknowledged. */
  @Column({ type: 'integer', default: 0 })
  unsettledProven: number;

  @Column({ type: 'integer', default: 0 })
  unsettledStated: number;

  @Column({ type: 'integer', default: 0 })
  unsettledPossible: number;
}
