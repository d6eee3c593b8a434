import { Writable } from 'node:stream';
import type { Connection, Submittable } from 'pg';

/** What the driver can do and its types do not say. */
interface CopyConnection extends Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(why: string): void;
}

const GIVEN_UP = 'What was to be written ended.';

type Done = (failure?: Error | null) => void;

/**
 * What `COPY … FROM STDIN` takes, as a stream that makes whoever writes to it wait for the database. It has finished
 * when the database has taken everything.
 *
 * @example await pipeline(rows, client.query(new CopyIn('COPY goal FROM STDIN')))
 */
export class CopyIn extends Writable implements Submittable {
  #connection: CopyConnection | undefined;
  #isReady = false;
  #whenReady: (() => void) | undefined;
  #finished: Done | undefined;

  constructor(private readonly statement: string) {
    super();
  }

  submit(connection: Connection): void {
    this.#connection = connection as CopyConnection;
    connection.query(this.statement);
  }

  handleCopyInResponse(): void {
    this.#isReady = true;
    // The database waits for rows, and whoever had them may have given up by now.
    if (this.destroyed) this.#connection?.sendCopyFail(GIVEN_UP);
    this.#whenReady?.();
  }

  override _write(chunk: Buffer, _encoding: string, done: Done): void {
    this.#soon((connection) => {
      connection.sendCopyFromChunk(chunk);
      if (connection.stream.writableNeedDrain) connection.stream.once('drain', () => done());
      else done();
    });
  }

  override _final(done: Done): void {
    this.#soon((connection) => {
      this.#finished = done;
      connection.endCopyFrom();
    });
  }

  override _destroy(failure: Error | null, done: Done): void {
    if (failure && this.#isReady && !this.#finished) this.#connection?.sendCopyFail(GIVEN_UP);
    done(failure);
  }

  handleCommandComplete(): void {
    this.#isReady = false;
  }

  handleReadyForQuery(): void {
    this.#finished?.();
  }

  handleError(failure: Error): void {
    this.#isReady = false;
    this.destroy(failure);
  }

  #soon(work: (connection: CopyConnection) => void): void {
    const now = () => this.#connection && work(this.#connection);
    if (this.#isReady) now();
    else this.#whenReady = now;
  }
}
