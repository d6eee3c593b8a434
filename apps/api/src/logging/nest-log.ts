import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** What NestJS has to say, in the log of the process. How it puts its parts together is for debugging. */
export class NestLog implements LoggerService {
  constructor(private readonly to: Logger) {}

  log(message: unknown, ...more: unknown[]): void {
    this.#say('debug', message, more);
  }
  debug(message: unknown, ...more: unknown[]): void {
    this.#say('debug', message, more);
  }
  verbose(message: unknown, ...more: unknown[]): void {
    this.#say('trace', message, more);
  }
  warn(message: unknown, ...more: unknown[]): void {
    this.#say('warn', message, more);
  }
  error(message: unknown, ...more: unknown[]): void {
    this.#say('error', message, more);
  }
  fatal(message: unknown, ...more: unknown[]): void {
    this.#say('fatal', message, more);
  }

  /** The last of what comes after the message names the part of NestJS that speaks. */
  #say(level: 'trace' | 'debug' | 'warn' | 'error' | 'fatal', message: unknown, more: readonly unknown[]): void {
    const by = more.at(-1);
    const part = typeof by === 'string' ? { part: by } : {};
    if (message instanceof Error) this.to[level]({ ...part, err: message }, message.message);
    else this.to[level](part, String(message));
  }
}
