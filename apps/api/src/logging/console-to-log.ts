import type { Logger } from 'pino';
import type { LogSettings } from './log-settings.ts';

/**
 * Leads what is said on the console, by us and by whatever we are made of, into the log: else it would stand between
 * lines of JSON, and whole, with everything that an error of the database carries. What is said to the person at the
 * terminal stays there, whatever the level of the log is.
 */
export function consoleToLog(log: Logger, format: LogSettings['format']): void {
  const lead =
    (level: 'info' | 'warn' | 'error') =>
    (...said: unknown[]) => {
      const err = said.find((part) => part instanceof Error);
      const msg = said
        .filter((part) => part !== err)
        .map(inAWord)
        .join(' ');
      if (err === undefined) log[level](msg);
      else log[level]({ err }, msg);
    };
  console.error = lead('error');
  console.warn = lead('warn');
  if (format === 'text') return;
  console.info = lead('info');
  console.log = lead('info');
}

/** What an object holds may be secret. */
function inAWord(part: unknown): string {
  return typeof part === 'object' && part !== null ? `[${part.constructor?.name ?? 'object'}]` : String(part).trim();
}
