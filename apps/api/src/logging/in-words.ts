import type { DestinationStream } from 'pino';
import type { ErrorInBrief } from './error-in-brief.ts';

interface LogLine {
  readonly level: string;
  readonly msg?: string;
  readonly err?: ErrorInBrief;
  readonly ms?: number;
}

const WORRYING = new Set(['warn', 'error', 'fatal']);

/** Turns lines for programs into lines for the person at the terminal. */
export function inWords(destination?: DestinationStream): DestinationStream {
  return {
    write(text) {
      const line = JSON.parse(text) as LogLine;
      const said = `${sentence(line)}\n`;
      if (destination) destination.write(said);
      else if (WORRYING.has(line.level)) process.stderr.write(said);
      else process.stdout.write(said);
    },
  };
}

/** @example sentence({ level: 'info', msg: 'POST /graphql 200', ms: 12 }) // 'POST /graphql 200 (12 ms)' */
function sentence({ msg, err, ms }: LogLine): string {
  const trace = err === undefined ? [] : causes(err).map(({ stack, message }) => stack ?? message);
  return [...(msg === undefined ? [] : [ms === undefined ? msg : `${msg} (${ms} ms)`]), ...trace].join('\n');
}

function causes(err: ErrorInBrief): ErrorInBrief[] {
  return err.cause === undefined ? [err] : [err, ...causes(err.cause)];
}
