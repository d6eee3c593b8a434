import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a program is given besides its arguments. */
export interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly input?: string;
}

/** Debian's programs, also where others of the same name come first. */
const PATH = '/usr/bin:/bin:/usr/sbin:/sbin';

/**
 * Runs a program of this machine to its end and gives what it printed.
 * @throws Error with what it complained about, unless it ended well
 */
export async function run(command: string, args: readonly string[], { env, cwd, input }: Given = {}): Promise<string> {
  const child = spawn(command, args, {
    cwd,
    env: { PATH, HOME: '/nonexistent', LC_ALL: 'C.UTF-8', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const complained: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => void said.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void complained.push(text));
  child.stdin.end(input ?? '');
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}: ${complained.join('')}`);
  return said.join('');
}

/** Runs a script with Debian's Python; what it prints last is JSON. */
export async function python<Printed>(script: string, given: Given = {}): Promise<Printed> {
  return lastLine(await run('/usr/bin/python3', ['-'], { ...given, input: script }));
}

/** Runs a script with R; what it prints last is JSON. */
export async function r<Printed>(script: string, given: Given = {}): Promise<Printed> {
  return lastLine(await run('/usr/bin/Rscript', ['--vanilla', '-'], { ...given, input: script }));
}

function lastLine<Printed>(said: string): Printed {
  return JSON.parse(said.trimEnd().split('\n').at(-1) ?? '') as Printed;
}
