import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const BUILT = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface ServerProcess {
  /** Everything that it has printed so far. */
  said(): string;
  /** Resolves with the address once it is running; rejects with what it said if it ends instead. */
  readonly address: Promise<string>;
  /** The exit code, once it has ended. */
  readonly code: Promise<number | null>;
  signal(name: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void;
}

/** The built server as a process of its own, as `npm start` runs it after the build. */
export function serverProcess(environment: Readonly<Record<string, string>>): ServerProcess {
  if (!existsSync(BUILT))
    throw new Error('The API is not built. Run "npx vite build apps/api", or the whole "npm test".');
  const child = spawn(process.execPath, [BUILT], {
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', CONCORD_DEMO: 'yes', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const code = once(child, 'close').then(([status]) => status as number | null);
  const address = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const found = /Concord is running: (http:\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
    }
    void code.then(() => reject(new Error(said)));
  });
  // Whoever only waits for the end is not interested in this.
  address.catch(() => undefined);
  return { said: () => said, address, code, signal: (name) => child.kill(name) };
}
