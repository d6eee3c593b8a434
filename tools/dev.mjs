// `npm run dev`: everything from source on one address. The page follows each save at once; the API restarts when a
// file that it is made of, libraries included, is saved, and then the page is loaded again.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { bootstrap } from './bootstrap.mjs';
import { refuseTakenPort } from './refuse-taken-port.mjs';
import { root } from './run.mjs';

await refuseTakenPort('run dev');
await bootstrap();
const { createServer, runnerImport } = await import('vite');

const load = async (path) => (await runnerImport(`${root}${path}`, { configFile: false, logLevel: 'error' })).module;
const { readConfiguration } = await load('apps/api/src/configuration.ts');
const { embeddedDataDirectory, startEmbeddedPostgres } = await load('libs/embedded-postgres/src/index.ts');

/** What the API's process ends with in order to be started again. */
const AGAIN = 75;

try {
  await serve(readConfiguration(process.env, { isTerminal: true }));
} catch (failure) {
  console.error(/^(Configuration|EmbeddedPostgres)Error$/.test(failure.name) ? failure.message : failure);
  process.exit(1);
}

async function serve(given) {
  const { port, databaseUrl } = given;
  // PostgreSQL outlives every restart of the API. Should this process die, the library's guard ends it.
  const postgres = databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ dataDirectory: embeddedDataDirectory(root) });
  const http = createHttpServer();
  const apiPort = await freePort();
  // Listens last: a request that came before there is anything to answer it would wait forever.
  const web = await serveWeb(http, `http://127.0.0.1:${apiPort}`);
  http.listen(port, '127.0.0.1');
  await once(http, 'listening');
  const configuration = {
    ...given,
    port: apiPort,
    databaseUrl: databaseUrl ?? `postgres://${postgres.user}@localhost/postgres?host=${postgres.host}`,
  };
  const api = keepApi(configuration, () => web.environments.client.hot.send({ type: 'full-reload' }));
  await api.started;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      await Promise.all([api.close(), web.close()]);
      await postgres?.stop();
      process.exit(0);
    });
  }
  console.log(`\nConcord is running from source: http://127.0.0.1:${http.address().port}  (Ctrl-C stops it)`);
}

/** Starts the API, again whenever it asks for that. */
function keepApi(configuration, onRestart) {
  let api;
  let wanted = true;
  const launch = (report) => {
    const argument = JSON.stringify({ configuration, again: AGAIN });
    api = fork(`${root}tools/dev-api.mjs`, [argument], { cwd: root }).on('message', report);
    api.once('exit', (code) => {
      if (wanted && code === AGAIN) launch(restarted);
      else if (wanted) console.error(`The API ended (exit code ${code}). Stop this with Ctrl-C and start it again.`);
    });
  };
  const restarted = ({ runs, took }) => {
    if (runs) console.log(`The API runs again (${took}).`);
    onRestart();
  };
  return {
    started: new Promise((resolve) => launch(resolve)),
    async close() {
      wanted = false;
      if (api.exitCode !== null) return;
      api.disconnect();
      await once(api, 'exit');
    },
  };
}

async function serveWeb(http, api) {
  const web = await createServer({
    root: `${root}apps/web`,
    logLevel: 'warn',
    server: {
      middlewareMode: { server: http },
      ws: { server: http },
      proxy: {
        '/graphql': { target: api, bypass: ({ url }) => (/^\/graphql\/explorer\/?(\?|$)/.test(url) ? url : undefined) },
        '/health': { target: api },
        '/live': { target: api },
        '/input-link': { target: api },
        '/sign-in': { target: api, bypass: ({ method, url }) => (isPage(method, url) ? url : undefined) },
      },
    },
  });
  http.on('request', web.middlewares);
  return web;
}

async function freePort() {
  const probe = createHttpServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** What the browser opens under `/sign-in`, among what pages ask the API there. */
function isPage(method, url) {
  return method === 'GET' && /^\/sign-in(\/forgotten)?(\?|$)/.test(url);
}
