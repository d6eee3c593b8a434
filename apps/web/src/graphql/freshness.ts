import type { QueryClient } from '@tanstack/react-query';

/** Where an organisation stands. */
export interface Standing {
  /** Another one where an import has replaced the organisation, whose revisions then begin anew. */
  readonly organisation?: string;
  readonly revision: number;
}

/** How late what the page shows was read, so that it is read again when something has changed, and only then. */
export class Freshness {
  /** By the key of the organisation. */
  readonly #seen = new Map<string, Standing>();
  #pass: Promise<void> | undefined;
  #isStale = false;

  constructor(private readonly client: QueryClient) {}

  /** What the page is about to read for the first time is at least as late as this. */
  startFrom(key: string, revision: number): void {
    if (!this.#seen.has(key)) this.#seen.set(key, { revision });
  }

  /**
   * Reads what is on the screen again if the page has not read it as late as this. Any change can open or close any
   * conflict and move every score, so that is everything: a cache normalised by object would keep wrong conflicts.
   *
   * @param standing missing where it is not known: then everything is read again
   * @returns resolves when everything is read, also what was being read already
   */
  async catchUp(key: string, standing?: Standing): Promise<void> {
    if (standing === undefined || this.#isNews(key, standing)) this.#isStale = true;
    if (this.#isStale) this.#pass ??= this.#read();
    await this.#pass;
  }

  #isNews(key: string, now: Standing): boolean {
    const seen = this.#seen.get(key);
    const isAnother = seen?.organisation !== undefined && ![undefined, seen.organisation].includes(now.organisation);
    const isNews = seen === undefined || isAnother || now.revision > seen.revision;
    this.#seen.set(key, { ...seen, ...now, revision: isNews ? now.revision : seen.revision });
    return isNews;
  }

  /** One pass at a time: with each of many changes begun anew, none would ever end. */
  async #read(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      await this.client.invalidateQueries();
    }
    this.#pass = undefined;
  }
}

const ofClients = new WeakMap<QueryClient, Freshness>();

/** Of everything that a client keeps. */
export function freshnessOf(client: QueryClient): Freshness {
  const freshness = ofClients.get(client) ?? new Freshness(client);
  ofClients.set(client, freshness);
  return freshness;
}
