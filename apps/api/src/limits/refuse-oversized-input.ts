import type { FastifyInstance } from 'fastify';
import { Refused } from '../http/refused.ts';
import { INPUT_LIMITS } from './limits.ts';

/**
 * Refuses input that would keep the process busy with checking it: whoever reads a plan, looks for a key or hashes a
 * request takes its time, and some of them descend into it.
 */
export function refuseOversizedInput(server: FastifyInstance): void {
  server.addHook('preValidation', ({ body }, _reply, done) => {
    const problem = tooMuchIn(body);
    if (problem !== undefined) throw new Refused(400, 'INPUT_TOO_LARGE', problem);
    done();
  });
}

/** Level by level, so that it needs no stack itself. */
function tooMuchIn(body: unknown): string | undefined {
  let values = 0;
  let level = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (values > INPUT_LIMITS.values) return TOO_MANY_VALUES;
    if (level.some((value) => typeof value === 'string' && value.length > INPUT_LIMITS.text)) return TOO_LONG;
    const nested = level.filter(isNested);
    if (nested.length > 0 && depth >= INPUT_LIMITS.levels) return TOO_DEEP;
    level = nested.flatMap((one) => Object.values(one) as unknown[]);
  }
  return undefined;
}

const most = (limit: keyof typeof INPUT_LIMITS) => INPUT_LIMITS[limit].toLocaleString('en');

const TOO_LONG = `The input holds a text of more than ${most('text')} characters. Make it shorter; a plan that large is imported with "concord import".`;
const TOO_MANY_VALUES = `The input holds more than ${most('values')} values. Send it in several parts.`;
const TOO_DEEP = `The input holds lists or objects more than ${most('levels')} levels within each other. Nothing of Concord needs that: check what wrote it.`;

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Buffer.isBuffer(value);
}
