import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import { errorInBrief } from './error-in-brief.ts';
import { unlessLeft } from './unless-left.ts';
import { inWords } from './in-words.ts';
import type { LogSettings } from './log-settings.ts';

/**
 * What is secret wherever it stands. Nothing of ours logs a request, a header or a body; this is for what somebody
 * will log one day without thinking of it.
 */
const SECRET = ['authorization', 'cookie', 'set-cookie', 'password', 'token', 'secret', 'variables', 'parameters'];
const REDACTED = SECRET.flatMap((name) => ['', '*', '*.*'].map((above) => `${above}["${name}"]`));

/**
 * The log of the process.
 *
 * @param destination where it goes; missing: standard output, and for people standard error from warnings on
 * @example
 * createLog({ level: 'info', format: 'json' }).info('Up') // {"level":"info","time":"2026-11-22T…","msg":"Up"}
 */
export function createLog({ level, format }: LogSettings, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    // Not pino's own, which tell everything that an error carries and the address with all it holds.
    serializers: { err: errorInBrief, req: () => undefined, res: () => undefined },
    hooks: { logMethod: unlessLeft },
    redact: { paths: REDACTED, censor: '[redacted]' },
  };
  if (format === 'text') return pino(options, inWords(destination));
  return destination ? pino(options, destination) : pino(options);
}
