import { say } from '@concord/texts';

/** Most browsers also name those that they want to be taken for, so whoever is taken for another stands before it. */
const BROWSERS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Headless)?Chrom(e|ium)\/|\bCriOS\//, 'Chrome'],
  [/\bVersion\/.* Safari\//, 'Safari'],
];

/** In this order too: Android and Chrome OS are Linux as well. */
const SYSTEMS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMacintosh\b|\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bLinux\b/, 'Linux'],
];

/**
 * A browser as people call it.
 *
 * @param userAgent what it says it is; anybody can write anything there
 * @see https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/User-Agent
 * @example
 * sayBrowser('Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0');
 * // "Firefox on Windows"
 * sayBrowser('curl/8.5.0'); // "A program that calls itself “curl/8.5.0”"
 */
export function sayBrowser(userAgent: string): string {
  const browser = nameIn(userAgent, BROWSERS);
  const system = nameIn(userAgent, SYSTEMS);
  if (browser !== undefined) return system === undefined ? browser : say('{browser} on {system}', { browser, system });
  if (system !== undefined) return say('A browser on {system}', { system });
  return ['', 'unknown'].includes(userAgent)
    ? say('A browser that does not say what it is')
    : say('A program that calls itself “{name}”', { name: userAgent });
}

function nameIn(userAgent: string, known: typeof BROWSERS): string | undefined {
  return known.find(([sign]) => sign.test(userAgent))?.[1];
}
