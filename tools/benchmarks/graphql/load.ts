import { Agent, request } from 'node:http';

// Asks as several programs would that each wait for an answer before they ask again. In a process of its own, so that
// what it costs is nobody else's.

/** What is asked of whom, for how long. */
export interface Burst {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Asked one after the other, and then from the beginning. */
  readonly bodies: readonly string[];
  readonly clients: number;
  readonly milliseconds: number;
}

export interface Loaded {
  readonly answers: number;
  readonly milliseconds: number;
  readonly bytes: number;
}

const agents = new Map<string, Agent>();

async function load({ url, headers, bodies, clients, milliseconds }: Burst): Promise<Loaded> {
  const agent = agents.get(url) ?? new Agent({ keepAlive: true, maxSockets: clients });
  agents.set(url, agent);
  const began = performance.now();
  let answers = 0;
  let bytes = 0;
  const client = async () => {
    while (performance.now() - began < milliseconds) {
      const body = bodies[answers % bodies.length] ?? '';
      answers += 1;
      const received = await ask(url, agent, headers, body);
      bytes += received;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { answers, bytes, milliseconds: performance.now() - began };
}

/** @returns how many bytes were answered */
function ask(url: string, agent: Agent, headers: Burst['headers'], body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(url, {
      method: 'POST',
      agent,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    });
    asking.on('error', (failure) => {
      // A server may let a connection go at the moment at which it is used again.
      if (asking.reusedSocket && 'code' in failure && failure.code === 'ECONNRESET')
        resolve(ask(url, agent, headers, body));
      else reject(failure);
    });
    asking.on('response', (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(`${url} answered ${String(response.statusCode)}.`));
      });
    });
    asking.end(body);
  });
}

process.on('message', (burst: Burst) => {
  load(burst).then(
    (loaded) => process.send?.(loaded),
    (failure: unknown) => {
      console.error(failure);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit());
