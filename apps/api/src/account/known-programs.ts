import { noteUsed, type Program, programWith } from '@concord/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ACCOUNTS } from '../databases.ts';
import { isOld } from './is-old.ts';

/** A token that is ended elsewhere, by the command line or another server, works here for at most this much longer. */
const KEPT_MS = 1_000;

/** A program asks hundreds of times a second with the same token; so many tokens at most are remembered. */
const MOST_KNOWN = 1_000;

/** Who holds a token, remembered for a second: looking it up each time would take longer than many answers. */
@Injectable()
export class KnownPrograms {
  readonly #known = new Map<string, { readonly program: Program; readonly until: number }>();
  #forgotten = 0;

  constructor(@Inject(ACCOUNTS) private readonly accounts: DataSource) {}

  /** @returns nothing where nobody holds it: that is never remembered */
  async holderOf(secretHash: string): Promise<Program | undefined> {
    const known = this.#known.get(secretHash);
    const now = Date.now();
    if (known && now < known.until) return known.program;
    const forgotten = this.#forgotten;
    const program = await programWith(this.accounts.manager, secretHash);
    if (program === undefined) return undefined;
    if (isOld(program.usedAt)) await noteUsed(this.accounts.manager, program);
    if (this.#known.size === MOST_KNOWN) this.#known.clear();
    // What was read before somebody ended it is old news.
    if (forgotten === this.#forgotten)
      this.#known.set(secretHash, { program, until: Math.min(now + KEPT_MS, program.expiresAt.getTime()) });
    return program;
  }

  /** Looks every token up again: one of them has been ended. */
  forget(): void {
    this.#forgotten += 1;
    this.#known.clear();
  }
}
