// A judging thread that dies of the first question; those started after it live.
import { parentPort, workerData } from 'node:worker_threads';

if (Atomics.exchange(workerData.died, 0, 1) === 0) parentPort.once('message', () => process.exit(7));
else await import('../worker/from-source.mjs');
