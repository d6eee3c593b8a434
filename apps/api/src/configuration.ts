export interface Configuration {
  readonly port: number;
  readonly databaseUrl: string | undefined;
}

export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * What the environment asks for.
 * @throws ConfigurationError that names the variable, its value, and the cure.
 *
 * @example
 * readConfiguration({ PORT: '8080' }) // { port: 8080, databaseUrl: undefined }
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  return { port: readPort(environment['PORT']), databaseUrl: readDatabaseUrl(environment['DATABASE_URL']) };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new ConfigurationError(
    `PORT is "${text}", which is not a port. Use a number from 1 to 65535, or 0 for any free port.`,
  );
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new ConfigurationError(
    'DATABASE_URL does not read as a PostgreSQL address. Write postgres://user:password@host:5432/database.',
  );
}
