import { createHash, randomUUID } from 'node:crypto';
import type { RequestContext } from './request-context.ts';

/** The id of what a request makes: the same when it is sent again with its key, so that it finds what it made. */
export function uuidOfRequest({ once }: Pick<RequestContext, 'once'>): string {
  if (once === undefined) return randomUUID();
  const hash = createHash('sha256').update(`${once.key} ${once.request}`).digest('hex');
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
