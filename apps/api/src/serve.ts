import { anyAccount, migrate } from '@concord/persistence';
import type { Logger } from 'pino';
import { AccountLinkService } from './account/account-link.service.ts';
import { postBy } from './account/mail.ts';
import { connect, disconnect } from './databases.ts';
import { loadDemoCompany } from './demo-company.ts';
import type { Configuration } from './configuration.ts';
import { createLog } from './logging/create-log.ts';
import { openDatabase } from './open-database.ts';
import { type RunningApi, startApi } from './start-api.ts';

export interface Served extends RunningApi {
  /** Where the database is, for people, without a password. */
  readonly database: string;
  /** Whether the database was empty, so that the demo company was put into it. */
  readonly demoLoaded: boolean;
  /** Where the first administrator sets everything up, once: there is no account yet. */
  readonly setUpLink?: string;
}

interface ServeOptions {
  /** The folder with the demo company and, unless the configuration names a database, the data. */
  readonly checkout: string;
  /** The built dashboard; missing: only the API is served. */
  readonly webDirectory?: string;
  /** Missing: warnings and errors, on the terminal. */
  readonly log?: Logger;
}

/**
 * The whole server, in production and in development alike: database, demo company, API, dashboard.
 * What was started is stopped again when a later part fails.
 * @throws ConfigurationError, EmbeddedPostgresError or DatabaseIsNewerError with the cure in its message.
 */
export async function serve(configuration: Configuration, { checkout, ...more }: ServeOptions): Promise<Served> {
  const { port, metricsToken, publicUrl, mail, openId, newOrganisations } = configuration;
  const post = postBy(mail, more.log ?? createLog(configuration.log));
  const account = {
    publicUrl,
    post,
    newOrganisations,
    sendsLetters: mail !== undefined,
    ...(openId === undefined ? {} : { openId }),
  };
  const { source, databases, where, close } = await openDatabase(configuration, checkout);
  let demoLoaded = false;
  let setUpLink: string | undefined;
  const prepare = async () => {
    await migrate(source);
    demoLoaded = configuration.demo && (await loadDemoCompany(source, checkout));
    await connect(databases);
    const links = new AccountLinkService(databases.accounts, publicUrl, account.post);
    if (!(await anyAccount(databases.accounts.manager))) setUpLink = await links.setUp(databases.accounts.manager);
  };
  try {
    const api = await startApi({
      databases,
      account,
      port,
      prepare,
      ...(metricsToken === undefined ? {} : { metricsToken }),
      ...more,
    });
    return {
      url: api.url,
      database: where,
      demoLoaded,
      ...(setUpLink === undefined ? {} : { setUpLink }),
      async close() {
        await api.close();
        await disconnect(databases);
        await close();
      },
    };
  } catch (failure) {
    await disconnect(databases);
    await close();
    throw failure;
  }
}
