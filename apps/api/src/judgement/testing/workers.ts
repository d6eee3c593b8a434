import type { WorkerCode } from '../judge-thread.ts';

/** A judging thread that answers nothing before it is let go. */
export function heldWorker(): { readonly code: WorkerCode; letGo(): void } {
  const held = new Int32Array(new SharedArrayBuffer(4));
  held[0] = 1;
  return {
    code: { file: new URL('held-worker.mjs', import.meta.url), options: { workerData: { held } } },
    letGo() {
      Atomics.store(held, 0, 0);
      Atomics.notify(held, 0);
    },
  };
}

/** A judging thread that dies of its first question. */
export function dyingWorker(): WorkerCode {
  const died = new Int32Array(new SharedArrayBuffer(4));
  return { file: new URL('dying-worker.mjs', import.meta.url), options: { workerData: { died } } };
}
