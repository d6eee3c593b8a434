/** What is written down of when somebody was last there is this exact. */
const MINUTE_MS = 60_000;

/** Whether it is time to write down again that somebody is there. */
export function isOld(seen: Date | null): boolean {
  return seen === null || Date.now() - seen.getTime() > MINUTE_MS;
}
