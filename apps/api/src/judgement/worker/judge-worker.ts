import { parentPort } from 'node:worker_threads';
import { loadHighs } from '@concord/linear-solver';
import { intlTimeZones } from '@concord/time-zones';
import { Judging } from './judging.ts';
import type { Request } from './protocol.ts';

/** The thread that judges: everything slow about a plan happens here, one question after the other. */
const judging = new Judging(await loadHighs(), intlTimeZones());
parentPort?.on('message', (request: Request) => parentPort?.postMessage(judging.respond(request)));
