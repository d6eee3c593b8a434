import { opposedTargets } from './opposed-targets.ts';
import type { Rule } from './rule.ts';
import { scheduleClash } from './schedule-clash.ts';
import { tradeOff } from './trade-off.ts';

/** Every kind of conflict that the engine finds. A new rule is a file beside this one and a line here. */
export const rules: readonly Rule[] = [opposedTargets, tradeOff, scheduleClash];
