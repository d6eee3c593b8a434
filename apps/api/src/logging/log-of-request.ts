import type { FastifyBaseLogger } from 'fastify';

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

type Level = (typeof LEVELS)[number];
type Bindings = Parameters<FastifyBaseLogger['child']>[0];
type Options = Parameters<FastifyBaseLogger['child']>[1];

/**
 * The log of a request, with its id: made when somebody says something by it, since making it takes longer than most
 * hooks, and of most requests nothing is said but the line that `logRequests` says without it.
 */
export function logOfRequest(log: FastifyBaseLogger, bindings: Bindings, options?: Options): FastifyBaseLogger {
  return new LogOfRequest(log, bindings, options) as LogOfRequest & Pick<FastifyBaseLogger, Level>;
}

class LogOfRequest {
  #made: FastifyBaseLogger | undefined;

  constructor(
    private readonly log: FastifyBaseLogger,
    private readonly bindings: Bindings,
    private readonly options: Options | undefined,
  ) {}

  get level(): string {
    return this.made().level;
  }
  set level(level: string) {
    this.made().level = level;
  }

  child(bindings: Bindings, options?: Options): FastifyBaseLogger {
    return this.made().child(bindings, options);
  }

  made(): FastifyBaseLogger {
    return (this.#made ??= this.log.child(this.bindings, this.options));
  }
}

for (const level of LEVELS)
  Object.defineProperty(LogOfRequest.prototype, level, {
    value(this: LogOfRequest, ...said: [never]) {
      this.made()[level](...said);
    },
  });
