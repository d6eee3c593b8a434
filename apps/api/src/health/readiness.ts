import { Injectable } from '@nestjs/common';

/** Where the process is in its life: only `serving` answers more than questions after its health. */
@Injectable()
export class Readiness {
  #stage: 'starting' | 'serving' | 'stopping' = 'starting';

  get stage(): 'starting' | 'serving' | 'stopping' {
    return this.#stage;
  }

  /** The database is as this version needs it. */
  serve(): void {
    if (this.#stage === 'starting') this.#stage = 'serving';
  }

  /** There is no way back from here. */
  stop(): void {
    this.#stage = 'stopping';
  }
}
