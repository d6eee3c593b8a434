import { isDeepStrictEqual } from 'node:util';
import { Members } from '@concord/api/testing/members';
import { startEmbeddedPostgres } from '@concord/embedded-postgres';
import { createDataSource, migrate } from '@concord/persistence';
import type { DataSource } from 'typeorm';
import { storeCompany } from './company.ts';
import { ask, type Contender, started } from './contender.ts';
import { ceiling, naive, postgraphile, product } from './dialects.ts';
import { comparable, type Company, OPERATIONS } from './operations.ts';
import { compared, type Comparison } from './compare.ts';

// Starts everything, checks that everybody answers the same, and asks them by turns. Printed as JSON.

export interface Options {
  readonly goals: number;
  readonly rounds: number;
  readonly milliseconds: number;
  /** Names of operations; none: all of them. */
  readonly only: readonly string[];
  /** A folder for a profile of the product's processor time; empty: none is taken. */
  readonly profile: string;
  /** The program that starts PostGraphile, and the Node to run it with. */
  readonly postgraphile: { readonly file: string; readonly node: string };
}

export type Name = 'ceiling' | 'product' | 'postgraphile' | 'naive';

export interface Result {
  readonly operations: Readonly<Record<string, Comparison>>;
}

const options = JSON.parse(process.argv[2] ?? '') as Options;
const OURS = { milestonesOfGoal: 4, checkInsOfGoal: 10 };
/** Whose rows lie among ours, and are nobody's business. */
const NEIGHBOUR_SHARE = 10;

const postgres = await startEmbeddedPostgres({});
const address = { host: postgres.host, port: postgres.port, user: postgres.user, database: 'postgres' };
const source = await createDataSource(address).initialize();
const contenders: Contender[] = [];
try {
  await migrate(source);
  progress(`Storing ${options.goals.toLocaleString('en')} goals …`);
  await storeCompany(source, 'neighbour', { ...OURS, goals: Math.ceil(options.goals / NEIGHBOUR_SHARE) });
  await storeCompany(source, 'ours', { ...OURS, goals: options.goals });
  // What comes by itself while others are measured comes now.
  await source.query('ALTER SYSTEM SET autovacuum TO off');
  await source.query('SELECT pg_reload_conf()');
  await source.query('VACUUM ANALYZE');
  await source.query('CHECKPOINT');
  const company = await companyOf(source);
  progress('Starting the servers …');
  const byName = await start(company);
  contenders.push(...Object.values(byName));
  const asked = OPERATIONS.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
  for (const operation of asked) await checkThatAllAgree(byName, operation.name, operation.variables(company, 0));
  const operations = await compared({ source, company, asked, contenders: byName, ...options, progress });
  process.stdout.write(JSON.stringify({ operations } satisfies Result));
} finally {
  for (const { stop } of contenders) stop();
  await source.destroy();
  await postgres.stop();
}

async function companyOf(database: DataSource): Promise<Company> {
  const [{ id }] = await database.query(`SELECT organisation_id AS id FROM organisation WHERE key = 'ours'`);
  const conflicts: { id: string }[] = await database.query(
    `SELECT id FROM conflict WHERE organisation_id = $1 AND state = 'open' ORDER BY id LIMIT 500`,
    [id],
  );
  return { key: 'ours', organisationId: id, conflicts: conflicts.map((conflict) => conflict.id) };
}

async function start({ organisationId }: Company): Promise<Record<Name, Contender>> {
  const token = await new Members(source).token('ours', { scope: 'read' });
  const at = (name: string) => new URL(`./${name}.js`, import.meta.url);
  const profile = options.profile === '' ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`];
  const nodeOptions = ['--max-old-space-size=8000', ...profile];
  return {
    ceiling: await started({ file: at('ceiling') }, address, ceiling),
    product: await started({ file: at('product'), options: nodeOptions }, address, product(token)),
    postgraphile: await started(options.postgraphile, address, postgraphile(organisationId)),
    naive: await started({ file: at('naive') }, address, naive),
  };
}

async function checkThatAllAgree(
  byName: Record<Name, Contender>,
  operation: (typeof OPERATIONS)[number]['name'],
  variables: Readonly<Record<string, unknown>>,
): Promise<void> {
  const answers = new Map<string, unknown>();
  for (const [name, contender] of Object.entries(byName))
    answers.set(name, comparable(await ask(contender, operation, variables)));
  const wanted = answers.get('ceiling');
  for (const [name, answer] of answers)
    if (!isDeepStrictEqual(answer, wanted))
      throw new Error(`${name} answers ${operation} otherwise:\n${difference(answer, wanted)}`);
}

function difference(answer: unknown, wanted: unknown): string {
  const [one, other] = [JSON.stringify(answer), JSON.stringify(wanted)];
  const at = [...one].findIndex((letter, i) => letter !== other[i]);
  const from = Math.max(0, at - 200);
  return `${one.slice(from, at + 300)}\nand not\n${other.slice(from, at + 300)}`;
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}
