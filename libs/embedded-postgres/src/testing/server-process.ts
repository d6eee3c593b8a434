import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('hold-server.mjs', import.meta.url));

export interface ServerProcess {
  readonly pid: number | undefined;
  /** The folder of the socket; missing if the server did not start. */
  readonly host?: string;
  /** Name and message of what went wrong. */
  readonly failure?: string;
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

const started: ServerProcess[] = [];

/** Ends what a failed test left running. */
export async function endServerProcesses(): Promise<void> {
  await Promise.all(started.splice(0).map((one) => one.end('SIGKILL')));
}

/** Another Node process that starts a server on a data directory, as `npm start` does. */
export async function serverProcess(
  dataDirectory: string,
  wanted: 'start' | 'attach' = 'start',
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [SCRIPT, dataDirectory, wanted], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const server: ServerProcess = {
    pid: child.pid,
    ...(JSON.parse(line) as { host?: string; failure?: string }),
    async end(signal) {
      child.kill(signal);
      return (await exit)[0];
    },
  };
  started.push(server);
  return server;
}
