export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export const LOG_FORMATS = ['json', 'text'] as const;

export interface LogSettings {
  /** Nothing below it is said. */
  readonly level: (typeof LOG_LEVELS)[number];
  /** For programs, one JSON object a line; or for the person at the terminal. */
  readonly format: (typeof LOG_FORMATS)[number];
}
