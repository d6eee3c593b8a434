import { Injectable } from '@nestjs/common';
import { Refused } from '../http/refused.ts';
import { EXPORTS_AT_ONCE } from '../limits/limits.ts';

/** Nobody knows when a file ends that is being read by somebody else; most take seconds. */
const ASK_AGAIN_SECONDS = 10;

/** Counts the files that are being written, so that those who take many leave room for others. */
@Injectable()
export class ExportsRunning {
  readonly #running = new Map<string, number>();

  /**
   * Begins a file.
   * @param organisationId whose rows it holds
   * @param who takes it: a person or a token
   * @returns what ends it; told again, it does nothing
   * @throws Refused where as many are being written as may be
   */
  begin(organisationId: string, who: string): () => void {
    const counted = { [`of ${organisationId}`]: EXPORTS_AT_ONCE.organisation, [`by ${who}`]: EXPORTS_AT_ONCE.asking };
    for (const [name, most] of Object.entries(counted)) if (this.#of(name) >= most) throw tooMany(most);
    for (const name of Object.keys(counted)) this.#running.set(name, this.#of(name) + 1);
    let isRunning = true;
    return () => {
      if (!isRunning) return;
      isRunning = false;
      for (const name of Object.keys(counted)) this.#end(name);
    };
  }

  #of(name: string): number {
    return this.#running.get(name) ?? 0;
  }

  #end(name: string): void {
    const left = this.#of(name) - 1;
    if (left > 0) this.#running.set(name, left);
    else this.#running.delete(name);
  }
}

function tooMany(most: number): Refused {
  return new Refused(
    429,
    'TOO_MANY_REQUESTS',
    `${String(most)} files at once are allowed, and that many are being downloaded. Wait for one to end, or try again in ${String(ASK_AGAIN_SECONDS)} s.`,
    { 'retry-after': String(ASK_AGAIN_SECONDS) },
  );
}
