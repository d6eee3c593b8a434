import { incompatibleTargets } from './incompatible-targets.ts';
import { inconsistentPromise } from './inconsistent-promise.ts';
import { opposedTargets } from './opposed-targets.ts';
import { overCapacity } from './over-capacity.ts';
import type { GroupRule, PairRule } from './rule.ts';
import { scheduleClash } from './schedule-clash.ts';
import { tradeOff } from './trade-off.ts';
import { unstaffedPromise } from './unstaffed-promise.ts';

/** Every kind of conflict that the engine finds. A new rule is a file beside this one and a line here. */
export const pairRules: readonly PairRule[] = [opposedTargets, inconsistentPromise, tradeOff];
export const groupRules: readonly GroupRule[] = [incompatibleTargets, scheduleClash, overCapacity, unstaffedPromise];
