import { say } from '@concord/texts';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id, which the library takes where nothing else is said; memory in KiB, passes, lanes as OWASP asks at least. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Each takes 19 MiB and a core for some 50 ms: more at once would only make everybody wait longer. */
const AT_ONCE = 2;

export const SHORTEST_PASSWORD = 12;
/** Longer ones are no safer, and cost time to hash. */
export const LONGEST_PASSWORD = 200;

let running = 0;
const waiting: (() => void)[] = [];

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

/** @param stored nothing where there is no such account: it takes as long, so that nobody learns it by the clock */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await nobodysHash());
  const isRight = await inTurn(() => verify(against, password.slice(0, LONGEST_PASSWORD)));
  return stored !== null && isRight;
}

/** What is wrong with a password that somebody chooses; nothing if it will do. */
export function passwordProblem(
  password: string,
  { email, name }: { email: string; name: string },
): string | undefined {
  const plain = password.toLowerCase();
  if (password.length < SHORTEST_PASSWORD)
    return say(
      'Choose a password of at least {shortestPassword} characters. A few words that only you would put together are good.',
      { shortestPassword: SHORTEST_PASSWORD },
    );
  if (password.length > LONGEST_PASSWORD)
    return say('Choose a password of at most {longestPassword} characters.', { longestPassword: LONGEST_PASSWORD });
  if (new Set(plain).size < 5) return say('Choose a password of more different characters.');
  const own = [email, email.split('@')[0] ?? '', name, 'concord'].map((text) => text.toLowerCase());
  if (own.some((text) => text.length > 3 && plain.replaceAll(text, '').length < SHORTEST_PASSWORD / 2))
    return say('This password is too close to your name or address. Choose another.');
  return undefined;
}

let nobody: Promise<string> | undefined;
function nobodysHash(): Promise<string> {
  nobody ??= hash('nobody has this password', COST);
  return nobody;
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
