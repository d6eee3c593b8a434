// One PostgreSQL a run, with a migrated database that each spec file gets its own copy of.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const TEMPLATE = 'migrated';

export default async function startServer() {
  if (process.env.CONCORD_TEST_POSTGRES) return;
  const { startEmbeddedPostgres } = await load('../../libs/embedded-postgres/src/index.ts');
  const server = await startEmbeddedPostgres({ durable: false });
  globalThis.concordTestPostgres = server;
  process.env.CONCORD_TEST_POSTGRES = JSON.stringify({
    host: server.host,
    port: server.port,
    user: server.user,
    template: TEMPLATE,
  });
  await createTemplate(server);
}

async function createTemplate(server) {
  const { default: pg } = await import(createRequire(import.meta.url).resolve('pg'));
  const client = new pg.Client({ host: server.host, port: server.port, user: server.user, database: 'postgres' });
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  const { createDataSource, migrate } = await load('../../libs/persistence/src/index.ts');
  const source = await createDataSource({ ...server, database: TEMPLATE }).initialize();
  await migrate(source);
  await source.destroy();
}

async function load(path) {
  const { module } = await runnerImport(fileURLToPath(new URL(path, import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}
