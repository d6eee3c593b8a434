import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Nothing that a test does may leave the machine, and containers have no sandbox of their own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the Chromium of this machine.
 * @throws Error with the one command that installs it, when there is none.
 */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: FLAGS });
}
