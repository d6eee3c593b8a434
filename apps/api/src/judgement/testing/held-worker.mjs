// A judging thread that is busy until it is let go, as one with a very large plan would be.
import { workerData } from 'node:worker_threads';

Atomics.wait(workerData.held, 0, 1);
await import('../worker/from-source.mjs');
