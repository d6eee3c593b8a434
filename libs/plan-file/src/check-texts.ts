import { say } from '@concord/texts';
import type { Finding, Path } from './plan-error.ts';

/**
 * Texts that a database cannot keep: NUL characters and halves of surrogate pairs (PostgreSQL `text` refuses both).
 *
 * @param value Any plain value; what is met twice is looked at once, so that circles end.
 */
export function checkTexts(value: unknown): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<object>();
  const visit = (part: unknown, at: Path) => {
    if (typeof part === 'string') {
      const message = unstorable(part);
      if (message) findings.push({ at, message });
    }
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    for (const [key, child] of Object.entries(part)) visit(child, [...at, Array.isArray(part) ? Number(key) : key]);
  };
  visit(value, []);
  return findings;
}

function unstorable(text: string): string | undefined {
  if (text.includes('\0')) return say('this text holds a NUL character, which cannot be stored; remove it');
  if (/\p{Surrogate}/u.test(text))
    return say('this text holds half a character (an unpaired surrogate); type it again');
  return undefined;
}
