import { say } from '@concord/texts';
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

/** Level by level, so that it needs no stack itself. Every request comes by here: what is small makes few lists. */
function tooMuchIn(body: unknown): string | undefined {
  let values = 0;
  let level = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length;
    if (values > INPUT_LIMITS.values) return tooManyValues();
    const below: unknown[] = [];
    let isNested = false;
    for (const value of level) {
      if (typeof value === 'string' && value.length > INPUT_LIMITS.text) return tooLong();
      if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) continue;
      isNested = true;
      for (const one of Object.values(value) as unknown[]) below.push(one);
    }
    if (isNested && depth >= INPUT_LIMITS.levels) return tooDeep();
    level = below;
  }
  return undefined;
}

const tooLong = () =>
  say(
    'The input holds a text of more than {most, number} characters. Make it shorter; a plan that large is imported with "concord import".',
    {
      most: INPUT_LIMITS.text,
    },
  );
const tooManyValues = () =>
  say('The input holds more than {most, number} values. Send it in several parts.', { most: INPUT_LIMITS.values });
const tooDeep = () =>
  say(
    'The input holds lists or objects more than {most, number} levels within each other. Nothing of Concord needs that: check what wrote it.',
    {
      most: INPUT_LIMITS.levels,
    },
  );
