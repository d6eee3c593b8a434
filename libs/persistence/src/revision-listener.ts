import { Socket } from 'node:net';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { type News, REVISION_CHANNEL } from './revision-news.ts';

export interface RevisionListening {
  onNews(news: News): void;
  /** It listens from now on, for the first time or again: what was told before has not been heard. */
  onListening(): void;
}

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;
const CONNECT_WITHIN_MS = 10_000;
/** A connection whose other side vanished without a word is found out after this long without news. */
const KEEP_ALIVE_AFTER_MS = 10_000;

/**
 * Hears of every write to the database, whichever process makes it. It has a connection of its own, since what
 * listens cannot be lent out by a pool; a lost one is replaced, after longer and longer waits while that fails.
 * It never keeps the process alive.
 *
 * @example
 * const listener = new RevisionListener(source, { onNews: ({ organisationId }) => …, onListening: () => … });
 * await listener.close();
 */
export class RevisionListener {
  #client: pg.Client;
  #failures = 0;
  #retry: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** @param source made by `createDataSource`; the same database is listened to */
  constructor(
    private readonly source: DataSource,
    private readonly listening: RevisionListening,
  ) {
    this.#client = this.#connected();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#retry);
    await this.#client.end();
  }

  #connected(): pg.Client {
    const client = new pg.Client({
      ...(this.source.options as { extra?: pg.ClientConfig }).extra,
      application_name: 'concord-live',
      connectionTimeoutMillis: CONNECT_WITHIN_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_MS,
      stream: () => new Socket().unref(),
    });
    client.on('notification', ({ payload = '' }) => this.listening.onNews(JSON.parse(payload) as News));
    // Whatever goes wrong, the connection ends, and that is where it is mended.
    client.on('error', () => undefined);
    client.once('end', () => this.#mend());
    void this.#listen(client);
    return client;
  }

  async #listen(client: pg.Client): Promise<void> {
    try {
      await client.connect();
      await client.query(`LISTEN ${REVISION_CHANNEL}`);
      this.#failures = 0;
      this.listening.onListening();
    } catch {
      await client.end().catch(() => undefined);
    }
  }

  #mend(): void {
    if (this.#isClosed) return;
    const wait = Math.min(FIRST_WAIT_MS * 2 ** this.#failures, LONGEST_WAIT_MS);
    this.#failures += 1;
    this.#retry = setTimeout(() => (this.#client = this.#connected()), wait).unref();
  }
}
