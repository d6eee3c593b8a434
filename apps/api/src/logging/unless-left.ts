import type { LogFn, Logger } from 'pino';

/**
 * Makes a remark of the failure to answer, or to read, somebody who has left meanwhile: they closed a page or lost
 * their network, and nothing is wrong here.
 */
export function unlessLeft(this: Logger, said: Parameters<LogFn>, method: LogFn): void {
  if (isLeft(failureIn(said[0]))) this.debug('Somebody left before everything was said.');
  else method.apply(this, said);
}

function failureIn(first: unknown): unknown {
  return typeof first === 'object' && first !== null && 'err' in first ? first.err : first;
}

function isLeft(failure: unknown): boolean {
  if (!(failure instanceof Error) || !('code' in failure)) return false;
  // The latter is what Node says of a request whose sender is gone; a lost database says it in other words.
  return (
    failure.code === 'ERR_STREAM_PREMATURE_CLOSE' || (failure.code === 'ECONNRESET' && failure.message === 'aborted')
  );
}
