import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import type { Contender } from './contender.ts';
import { processorTime, since } from './cpu.ts';
import type { Burst, Loaded } from './load.ts';
import type { Name } from './measure.ts';
import { type Company, type Operation } from './operations.ts';
import { type Measured, measured } from './rounds.ts';

/** What one operation came to. */
export interface Comparison {
  /** Of each contender. */
  readonly contenders: Readonly<Record<Name, Measures>>;
  /** The product's answers a second ÷ those of each other, in the same round. */
  readonly ratios: Readonly<Record<Name, Measured>>;
  /** The product's processor time an answer ÷ that of each other. */
  readonly cpuRatios: Readonly<Record<Name, Measured>>;
}

interface Measures {
  readonly perSecond: Measured;
  /** Milliseconds of processor time an answer. */
  readonly serverMs: Measured;
  readonly databaseMs: Measured;
  /** Of one answer. */
  readonly bytes: number;
}

interface Plan {
  readonly source: DataSource;
  readonly company: Company;
  readonly asked: readonly Operation[];
  readonly contenders: Readonly<Record<Name, Contender>>;
  readonly rounds: number;
  /** Of one burst. */
  readonly milliseconds: number;
  readonly progress: (text: string) => void;
}

const CLIENTS = 8;
const GETTING_READY_MS = 200;
/** Requests by which different things are asked where they are. */
const ASKED = 200;
/**
 * Before the first round of an operation everybody is asked for as long as this many bursts take: plans are made. Of the
 * first operation for longer, since code is compiled: of a server of much code that takes ten seconds, in which an answer
 * takes twice the processor time that it takes for as long as the server runs then.
 */
const WARM_UP_BURSTS = { first: 8, later: 2 } as const;

interface Round {
  readonly perSecond: number;
  readonly serverMs: number;
  readonly databaseMs: number;
  readonly bytes: number;
}

/** Asks all contenders by turns, a burst each, several rounds of every operation. */
export async function compared(plan: Plan): Promise<Record<string, Comparison>> {
  const loader = fork(fileURLToPath(new URL('./load.js', import.meta.url)), [], { execArgv: [] });
  const found: Record<string, Comparison> = {};
  for (const [place, operation] of plan.asked.entries()) {
    plan.progress(`Asking for ${operation.name} …`);
    await warmUp(plan, operation, loader, place === 0 ? WARM_UP_BURSTS.first : WARM_UP_BURSTS.later);
    const comparison = await compareOne(plan, operation, loader);
    found[operation.name] = comparison;
    plan.progress(`  ${told(comparison)}`);
  }
  loader.disconnect();
  return found;
}

function told({ ratios: { ceiling, postgraphile, naive } }: Comparison): string {
  const [most, beside, plain] = [ceiling, postgraphile, naive].map(({ middle }) => middle.toPrecision(3));
  return `Concord: ${String(most)} of the ceiling, ${String(beside)} × PostGraphile, ${String(plain)} × the naive form`;
}

async function warmUp(plan: Plan, operation: Operation, loader: ChildProcess, bursts: number): Promise<void> {
  const longer = { ...plan, milliseconds: plan.milliseconds * bursts };
  for (const name of Object.keys(plan.contenders) as Name[]) await burst(longer, operation, name, loader);
}

async function compareOne(plan: Plan, operation: Operation, loader: ChildProcess): Promise<Comparison> {
  const names = Object.keys(plan.contenders) as Name[];
  const rounds = new Map<Name, Round[]>(names.map((name) => [name, []]));
  for (let round = 0; round < plan.rounds; round += 1) {
    // Each is first, last and in between in its turn.
    const turn = [...names.slice(round % names.length), ...names.slice(0, round % names.length)];
    for (const name of turn) rounds.get(name)?.push(await burst(plan, operation, name, loader));
  }
  return concluded(names, rounds);
}

async function burst(plan: Plan, operation: Operation, name: Name, loader: ChildProcess): Promise<Round> {
  const { url, pid, ...dialect } = plan.contenders[name];
  const asked = {
    url: `${url}${dialect.path(operation.name)}`,
    headers: dialect.headers,
    bodies: Array.from({ length: ASKED }, (_, n) => dialect.body(operation.name, operation.variables(plan.company, n))),
    clients: CLIENTS,
  };
  // Whoever has waited for a while for their turn has let connections go.
  await loaded(loader, { ...asked, milliseconds: GETTING_READY_MS });
  const server = processorTime([pid]);
  const database = processorTime(await backendsOf(plan.source));
  const { answers, milliseconds, bytes } = await loaded(loader, { ...asked, milliseconds: plan.milliseconds });
  return {
    perSecond: (answers / milliseconds) * 1000,
    serverMs: since(server) / answers,
    databaseMs: since(database) / answers,
    bytes: bytes / answers,
  };
}

async function loaded(loader: ChildProcess, burst: Burst): Promise<Loaded> {
  const ended = new AbortController();
  loader.once('exit', () => ended.abort(new Error('Whoever asks has ended.')));
  loader.send(burst);
  const [answer] = (await once(loader, 'message', { signal: ended.signal })) as [Loaded];
  loader.removeAllListeners('exit');
  return answer;
}

/** Processes of PostgreSQL, but the one that is asked. */
async function backendsOf(source: DataSource): Promise<number[]> {
  const rows: { pid: number }[] = await source.query('SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
  return rows.map(({ pid }) => pid);
}

function concluded(names: readonly Name[], rounds: ReadonlyMap<Name, readonly Round[]>): Comparison {
  const of = (name: Name) => rounds.get(name) ?? [];
  const each = <Value>(valueOf: (name: Name) => Value) =>
    Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
  const ratio = (numberOf: (round: Round) => number) =>
    each((name) => measured(of('product').map((round, i) => numberOf(round) / numberOf(of(name)[i] ?? round))));
  return {
    contenders: each((name) => ({
      perSecond: measured(of(name).map(({ perSecond }) => perSecond)),
      serverMs: measured(of(name).map(({ serverMs }) => serverMs)),
      databaseMs: measured(of(name).map(({ databaseMs }) => databaseMs)),
      bytes: of(name)[0]?.bytes ?? 0,
    })),
    ratios: ratio(({ perSecond }) => perSecond),
    cpuRatios: ratio(({ serverMs, databaseMs }) => serverMs + databaseMs),
  };
}
