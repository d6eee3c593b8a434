import { setTimeout } from 'node:timers/promises';
import { minutes } from './testing/minutes.ts';
import { toPdf } from './to-pdf.ts';
import { toWord } from './to-word.ts';

/** ZIP files count in steps of two seconds. */
const LATER = 2_100;
const AT = { at: new Date('2026-11-23T10:00:00Z') };

it.each([
  ['PDF', toPdf],
  ['Word', toWord],
])('makes the same %s of the same document at any time of day', async (_, set) => {
  const [first, dated] = [await set(minutes), await set(minutes, AT)];
  await setTimeout(LATER);
  expect(Buffer.compare(await set(minutes), first)).toBe(0);
  expect(Buffer.compare(await set(minutes, AT), dated)).toBe(0);
  expect(Buffer.compare(first, dated)).not.toBe(0);
});
