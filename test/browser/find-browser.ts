import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// The one without windows is a third faster.
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ON_A_MAC = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium of this machine.
 * @throws Error with the one command that installs it, when there is none.
 */
export function findBrowser(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [process.env['CHROMIUM_PATH'] ?? '', ...onPath, ...ON_A_MAC].find(
    (file) => file !== '' && existsSync(file),
  );
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium), or set CHROMIUM_PATH to it.',
  );
}
