// A process of its own that starts a server and holds it until it is told to stop, or killed.
// Arguments: the data directory, and what is to be done (`start` or `attach`). Prints one line of JSON.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [dataDirectory, wanted] = process.argv.slice(2);
const library = fileURLToPath(new URL('../index.ts', import.meta.url));
const { module } = await runnerImport(library, { configFile: false, logLevel: 'error' });

try {
  const server =
    wanted === 'attach'
      ? await module.attachOrStart(dataDirectory)
      : await module.startEmbeddedPostgres({ dataDirectory, durable: false });
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
  setInterval(() => undefined, 60_000);
  // Last: whoever reads this may tell us to stop at once.
  console.log(JSON.stringify({ host: server.host }));
} catch (failure) {
  console.log(JSON.stringify({ failure: `${failure.name}: ${failure.message}` }));
  process.exit(1);
}
