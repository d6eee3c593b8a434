import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DatabaseIsNewerError } from '@concord/persistence';
import { ConfigurationError, readConfiguration } from './configuration.ts';
import { loadDemoCompany } from './demo-company.ts';
import { openDatabase } from './open-database.ts';
import { startApi } from './start-api.ts';

const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));
const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url));

async function main(): Promise<void> {
  const began = performance.now();
  const configuration = readConfiguration(process.env);
  const database = await openDatabase(configuration, CHECKOUT);
  console.log(`PostgreSQL is ready: ${database.where} (${since(began)})`);
  try {
    if (await loadDemoCompany(database.source, CHECKOUT))
      console.log('The database was empty: the demo company is loaded.');
    const server = await startApi({
      source: database.source,
      port: configuration.port,
      ...(existsSync(WEB) ? { webDirectory: WEB } : {}),
    });
    stopOnSignal(async () => {
      await server.close();
      await database.close();
    });
    console.log(`\nConcord is running: ${server.url}  (${since(began)}; Ctrl-C stops it)`);
  } catch (failure) {
    await database.close();
    throw failure;
  }
}

/** A second signal, from somebody who cannot wait, ends the process at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void stop().then(
        () => process.exit(0),
        (failure: unknown) => {
          console.error(failure);
          process.exit(1);
        },
      );
    });
  }
}

function since(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}

try {
  await main();
} catch (failure) {
  // A mistake that the person at the terminal can mend is told in words; anything else keeps its trace.
  const mendable = failure instanceof ConfigurationError || failure instanceof DatabaseIsNewerError;
  console.error(mendable ? `\n${failure.message}` : failure);
  process.exit(1);
}
