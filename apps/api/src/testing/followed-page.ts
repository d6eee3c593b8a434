/** An open page, as far as it follows an organisation. */
export interface FollowedPage {
  readonly headers: Headers;
  /** Waits until it hears of this revision, or of a later one. */
  hears(revision: number): Promise<void>;
  /** Every revision that it has heard of. */
  readonly heard: readonly number[];
  /** Waits until it hears that a meeting has come to this change, or to a later one. */
  hearsOfMeeting(meeting: string, change: number): Promise<void>;
  /** The same of a workshop. */
  hearsOfWorkshop(workshop: string, change: number): Promise<void>;
  /** Resolves once the server has ended the stream. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Opens the stream that a page of the dashboard opens. */
export async function followedPage(url: string, organisation: string, cookie: string): Promise<FollowedPage> {
  const going = new AbortController();
  const { body, headers } = await fetch(`${url}/live/${organisation}`, { signal: going.signal, headers: { cookie } });
  if (!body) throw new Error('The server gave no stream.');
  const heard: number[] = [];
  const changes = new Map<string, number>();
  const waiting = new Set<() => void>();
  const read = async () => {
    let text = '';
    for await (const part of body.pipeThrough(new TextDecoderStream())) {
      text += part;
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      heard.push(...events.flatMap((event) => /^id: (\d+)\ndata: /.exec(event)?.[1] ?? []).map(Number));
      for (const event of events) {
        const told = /^event: (?:meeting|workshop)\ndata: (.*)$/.exec(event)?.[1];
        const { change = 0, ...named } = JSON.parse(told ?? '{}') as Record<string, string> & { change?: number };
        for (const id of Object.values(named)) changes.set(id, change);
      }
      waiting.forEach((look) => look());
    }
  };
  const until = (isHeard: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!isHeard()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const hears = (revision: number) => until(() => heard.some((one) => one >= revision));
  const hearsOf = (id: string, change: number) => until(() => (changes.get(id) ?? 0) >= change);
  const ended = read().catch((failure: unknown) => {
    // A connection that the server cuts has ended as well.
    if (!going.signal.aborted && !(failure instanceof TypeError)) throw failure;
  });
  return {
    headers,
    hears,
    hearsOfMeeting: hearsOf,
    hearsOfWorkshop: hearsOf,
    heard,
    ended,
    close: () => going.abort(),
  };
}
