import { say } from '@concord/texts';

/** What somebody did who comes to the page of signing in by it, by what the address tells. */
const DONE: ReadonlyMap<string, () => string> = new Map([
  [
    'account-removed',
    () =>
      say(
        'Your account is removed, and you are signed out everywhere. What you did is told of a “Former member” from now on.',
      ),
  ],
]);

/**
 * @param search the query of the page, with `done`
 * @returns nothing where nothing was done
 * @example
 * sayDone('?done=account-removed'); // 'Your account is removed, …'
 */
export function sayDone(search: string): string | undefined {
  return DONE.get(new URLSearchParams(search).get('done') ?? '')?.();
}
