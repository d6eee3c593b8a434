/** What a client has sent, and what came back. */
export interface Exchange {
  readonly method: string;
  readonly status: number;
}

/** Stands between a client and the network, changes nothing, and remembers. */
export interface Wire {
  readonly fetch: typeof fetch;
  /** What was exchanged since this was asked last. */
  take(): Exchange[];
}

export function wire(): Wire {
  let exchanges: Exchange[] = [];
  return {
    async fetch(input, init) {
      const response = await fetch(input, init);
      exchanges.push({ method: init?.method ?? 'GET', status: response.status });
      return response;
    },
    take() {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
  };
}
