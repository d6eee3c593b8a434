import type pg from 'pg';
import type { DataSource } from 'typeorm';

/** How the connections of a data source stand. */
export interface PoolState {
  readonly inUse: number;
  readonly idle: number;
  /** Who waits for a connection that is in use. */
  readonly waiting: number;
}

/** @example poolState(source) // { inUse: 1, idle: 2, waiting: 0 } */
export function poolState(source: DataSource): PoolState {
  const { master } = source.driver as unknown as { master?: pg.Pool };
  if (!master) return { inUse: 0, idle: 0, waiting: 0 };
  const { totalCount, idleCount, waitingCount } = master;
  return { inUse: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}
