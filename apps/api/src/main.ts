import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EmbeddedPostgresError } from '@concord/embedded-postgres';
import { DatabaseIsNewerError, ViewsInUseError } from '@concord/persistence';
import type { Logger } from 'pino';
import { ConfigurationError, readConfiguration } from './configuration.ts';
import { consoleToLog } from './logging/console-to-log.ts';
import { createLog } from './logging/create-log.ts';
import { serve } from './serve.ts';
import { GRACE_MS } from './stop-in-order.ts';

const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));
const WEB = fileURLToPath(new URL('../../web/dist', import.meta.url));

async function main(): Promise<void> {
  const began = performance.now();
  const configuration = readConfiguration(process.env, { isTerminal: process.stdout.isTTY });
  const log = createLog(configuration.log);
  consoleToLog(log, configuration.log.format);
  const web = existsSync(WEB) ? { webDirectory: WEB } : {};
  const { url, database, demoLoaded, setUpLink, close } = await serve(configuration, {
    checkout: CHECKOUT,
    log,
    ...web,
  });
  stopOnSignal(close, log);
  console.log(`The data is in ${database}.`);
  if (demoLoaded) console.log('The database was empty: the demo company is loaded.');
  if (setUpLink !== undefined)
    console.log(`\nNobody has an account yet. Open this link within a day to make yours:\n${setUpLink}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`\nConcord is running: ${url}  (${seconds} s; Ctrl-C stops it)`);
}

/** What was cut off after its time of grace may still hold a connection to the database. */
const LONGEST_STOP_MS = GRACE_MS + 5_000;

/** A second signal, from somebody who cannot wait, ends the process at once. */
function stopOnSignal(stop: () => Promise<void>, log: Logger): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), LONGEST_STOP_MS);
      void stop().then(
        () => process.exit(0),
        (failure: unknown) => {
          log.fatal({ err: failure }, 'The server did not stop in order.');
          process.exit(1);
        },
      );
    });
  }
}

/** A mistake that the person at the terminal can mend is told in words; anything else keeps its trace. */
const MENDABLE = [ConfigurationError, EmbeddedPostgresError, DatabaseIsNewerError, ViewsInUseError];

try {
  await main();
} catch (failure) {
  const mendable = failure instanceof Error && MENDABLE.some((kind) => failure instanceof kind);
  const { message, stack = message } = failure instanceof Error ? failure : new Error(String(failure));
  process.stderr.write(mendable ? `\n${message}\n` : `${stack}\n`);
  process.exit(1);
}
