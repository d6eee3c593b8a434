import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Product {
  readonly url: string;
  /** Sends an operation to its API and gives the data. */
  ask(query: string, cookie: string): Promise<unknown>;
  stop(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));

/** The built product, as `npm start` runs it, on a free port and a database of the test. */
export async function startProduct(databaseUrl: string): Promise<Product> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      PORT: '0',
      CONCORD_DEMO: 'yes',
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  return {
    url,
    async ask(query, cookie) {
      const body = JSON.stringify({ query });
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body,
      });
      const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The product has no output to read its address from.');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /Concord is running: (http:\S+)/.exec(line)?.[1];
    if (url) {
      child.stdout.resume();
      return url;
    }
  }
  throw new Error('The product stopped before it was listening. Build it first: npx nx run-many -t build');
}
