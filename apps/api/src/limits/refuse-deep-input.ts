import type { FastifyInstance } from 'fastify';
import { Refused } from '../http/refused.ts';
import { DEEPEST_INPUT } from './limits.ts';

/** Refuses input that would exhaust the stack of whatever walks through it next, by hashing or checking it. */
export function refuseDeepInput(server: FastifyInstance): void {
  server.addHook('preValidation', async ({ body }) => {
    if (!isDeeper(body, DEEPEST_INPUT)) return;
    const message = `The input holds lists or objects more than ${DEEPEST_INPUT} levels within each other. Nothing of Concord needs that: check what wrote it.`;
    throw new Refused(400, 'INPUT_TOO_DEEP', message);
  });
}

/** Level by level, so that it needs no stack itself. */
function isDeeper(input: unknown, most: number): boolean {
  let level = [input].filter(isNested);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((one) => Object.values(one).filter(isNested));
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Buffer.isBuffer(value);
}
