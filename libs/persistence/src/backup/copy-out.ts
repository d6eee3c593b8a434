import { Readable } from 'node:stream';
import type { Connection, Submittable } from 'pg';

/** Rows come one by one; what they go through is asked once for many. */
const AT_ONCE_BYTES = 65_536;

/**
 * What `COPY … TO STDOUT` gives, as a stream that stops the database while nobody takes from it. The driver itself
 * throws away what a COPY gives.
 *
 * @example for await (const bytes of client.query(new CopyOut('COPY goal TO STDOUT'))) …
 */
export class CopyOut extends Readable implements Submittable {
  #connection: Connection | undefined;
  #rows: Buffer[] = [];
  #bytes = 0;

  constructor(private readonly statement: string) {
    super({ highWaterMark: AT_ONCE_BYTES });
  }

  submit(connection: Connection): void {
    this.#connection = connection;
    connection.query(this.statement);
  }

  override _read(): void {
    this.#connection?.stream.resume();
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    // The driver goes on to use the memory that this lies in.
    this.#rows.push(Buffer.from(chunk));
    this.#bytes += chunk.length;
    if (this.#bytes >= AT_ONCE_BYTES && !this.#give()) this.#connection?.stream.pause();
  }

  handleCommandComplete(): void {
    this.#give();
  }

  handleReadyForQuery(): void {
    // Its last rows may have stopped the database, and nobody asks an ended stream to go on.
    this.#connection?.stream.resume();
    this.push(null);
  }

  handleError(failure: Error): void {
    this.destroy(failure);
  }

  #give(): boolean {
    if (this.#bytes === 0) return true;
    const rows = Buffer.concat(this.#rows);
    this.#rows = [];
    this.#bytes = 0;
    return this.push(rows);
  }
}
