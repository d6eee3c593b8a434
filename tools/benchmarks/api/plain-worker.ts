import { parentPort } from 'node:worker_threads';
import type { Request } from '@concord/api/judge-protocol';

// A judging thread that finds nothing: what is left of an update is the update.
parentPort?.on('message', ({ id }: Request) => {
  parentPort?.postMessage({ id, answer: { opened: [], closed: [], changed: [] } });
});
