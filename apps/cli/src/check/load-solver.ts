import { setFlagsFromString } from 'node:v8';
import type { LinearSolver } from '@concord/alignment-engine';
import { loadHighs } from '@concord/linear-solver';

/**
 * How much of a function of the solver has to run before V8 optimises it. Optimising goes on beside the check and the
 * process cannot end before it is done: at V8's own 1,800,000 it keeps the demo plan waiting for 0.4 s of 1.4 s. A
 * function that a large plan keeps busy is past this in a tenth of a second, and is optimised then.
 */
const WORK_BEFORE_OPTIMISING = 50_000_000;

/** The solver for a process that judges one plan and ends. */
export async function loadSolver(): Promise<LinearSolver> {
  setFlagsFromString(`--wasm-tiering-budget=${WORK_BEFORE_OPTIMISING}`);
  return loadHighs();
}
