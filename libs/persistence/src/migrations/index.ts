import { Plans1763769600000 } from './0001-plans/index.ts';

/** In order. Listed in code, so that they survive bundling. */
export const MIGRATIONS = [Plans1763769600000];
