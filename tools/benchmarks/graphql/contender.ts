import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { OperationName } from './operations.ts';

/** How somebody is asked, and what their answers come to in the words of the product. */
export interface Dialect {
  readonly path: (operation: OperationName) => string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: (operation: OperationName, variables: Variables) => string;
  /** @param answer as it was parsed */
  readonly dataOf: (operation: OperationName, answer: { data: never }) => unknown;
}

export type Variables = Readonly<Record<string, unknown>>;

/** A server that answers, in a process of its own. */
export interface Contender extends Dialect {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => void;
}

interface Program {
  readonly file: string | URL;
  readonly node?: string;
  readonly options?: readonly string[];
}

/** Starts a program beside this one, as it would run in production, and waits until it says that it answers. */
export async function started(program: Program, database: object, dialect: Dialect): Promise<Contender> {
  const { file, node = process.execPath, options = [] } = program;
  const child = spawn(node, [...options, typeof file === 'string' ? file : fileURLToPath(file)], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      NODE_OPTIONS: '',
      BENCH_DATABASE: JSON.stringify(database),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await served(child);
  return { ...dialect, url, pid: child.pid ?? 0, stop: () => child.stdin?.end() };
}

function served(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const url = /Serving: (http:\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`A server ended with ${String(code)}. ${said}`)));
  });
}

/** Asks once. @throws where the answer has errors */
export async function ask(contender: Contender, operation: OperationName, variables: Variables): Promise<unknown> {
  const response = await fetch(`${contender.url}${contender.path(operation)}`, {
    method: 'POST',
    headers: contender.headers,
    body: contender.body(operation, variables),
  });
  const answer = (await response.json()) as { data: never; errors?: unknown };
  if (!response.ok || answer.errors) throw new Error(`${contender.url}: ${JSON.stringify(answer.errors ?? answer)}`);
  return contender.dataOf(operation, answer);
}
