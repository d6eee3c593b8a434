import { type SettingName, SETTINGS, TOGETHER } from './configuration-settings.ts';
import { type SettingProblem, tableOfProblems } from './configuration-problems.ts';
import type { LogSettings } from './logging/log-settings.ts';

export interface Configuration {
  readonly port: number;
  /** Missing: the built-in PostgreSQL. */
  readonly databaseUrl?: string;
  /** Whether an empty database is filled with the demo company. */
  readonly demo: boolean;
  /** Whether whoever has signed in may make organisations. */
  readonly newOrganisations: boolean;
  /** What people open, and what links in mails begin with; without a slash at its end. */
  readonly publicUrl: string;
  /** Missing: no mail is sent. */
  readonly mail?: { readonly smtpUrl: string; readonly from: string };
  /** Missing: people sign in with a password only. */
  readonly openId?: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };
  /** Missing: there are no metrics to be read. */
  readonly metricsToken?: string;
  readonly log: LogSettings;
}

/** What the person who starts the process can mend; the message says how. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

type Given = Partial<Record<SettingName, string>>;

/**
 * What the environment asks for. An empty variable counts as none.
 *
 * @param environment the variables of docs/operations.md; others are not looked at
 * @param isTerminal whether a person reads what the process says
 * @throws ConfigurationError with one table of everything that is wrong, in which no secret stands
 * @example
 * readConfiguration({ PORT: '8080' }).publicUrl // 'http://127.0.0.1:8080'
 */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
  { isTerminal = false } = {},
): Configuration {
  const given = givenIn(environment);
  const problems = problemsOf(given);
  if (problems.length > 0) throw new ConfigurationError(tableOfProblems(problems));
  const port = Number(given.PORT ?? 3000);
  const format = (given.LOG_FORMAT ?? (isTerminal ? 'text' : 'json')) as LogSettings['format'];
  const level = (given.LOG_LEVEL ?? (format === 'text' ? 'warn' : 'info')) as LogSettings['level'];
  return {
    port,
    demo: (given.CONCORD_DEMO ?? (given.DATABASE_URL === undefined ? 'yes' : 'no')) === 'yes',
    newOrganisations: (given.NEW_ORGANISATIONS ?? 'yes') === 'yes',
    publicUrl: given.CONCORD_URL === undefined ? `http://127.0.0.1:${port}` : new URL(given.CONCORD_URL).origin,
    log: { level, format },
    ...(given.DATABASE_URL === undefined ? {} : { databaseUrl: given.DATABASE_URL }),
    ...(given.METRICS_TOKEN === undefined ? {} : { metricsToken: given.METRICS_TOKEN }),
    ...mailOf(given),
    ...openIdOf(given),
  };
}

function givenIn(environment: Readonly<Record<string, string | undefined>>): Given {
  const names = Object.keys(SETTINGS) as SettingName[];
  return Object.fromEntries(names.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));
}

function problemsOf(given: Given): SettingProblem[] {
  const names = Object.keys(SETTINGS) as SettingName[];
  return names.flatMap((name): SettingProblem[] => {
    const text = given[name];
    const wrong = text === undefined ? missing(name, given) : SETTINGS[name].wrong(text);
    return wrong === undefined ? [] : [{ name, now: text, wrong }];
  });
}

/** What is missing beside others that make no sense without it. */
function missing(name: SettingName, given: Given): string | undefined {
  const group = TOGETHER.find((names) => names.includes(name)) ?? [];
  const others = group.filter((other) => given[other] !== undefined);
  return others.length === 0 ? undefined : `is missing beside ${others.join(' and ')}`;
}

function mailOf({ SMTP_URL, MAIL_FROM }: Given): Pick<Configuration, 'mail'> {
  return SMTP_URL && MAIL_FROM ? { mail: { smtpUrl: SMTP_URL, from: MAIL_FROM } } : {};
}

function openIdOf({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: Given): Pick<Configuration, 'openId'> {
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return {};
  return { openId: { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET } };
}
