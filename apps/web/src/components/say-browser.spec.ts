import { sayBrowser } from './say-browser.ts';

const MOZILLA = 'Mozilla/5.0';
const LIKE_CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0';

it.each([
  ['Firefox on Windows', `${MOZILLA} (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0`],
  ['Chrome on Windows', `${MOZILLA} (Windows NT 10.0; Win64; x64) ${LIKE_CHROME} Safari/537.36`],
  ['Edge on Windows', `${MOZILLA} (Windows NT 10.0; Win64; x64) ${LIKE_CHROME} Safari/537.36 Edg/143.0.0.0`],
  ['Opera on Linux', `${MOZILLA} (X11; Linux x86_64) ${LIKE_CHROME} Safari/537.36 OPR/127.0.0.0`],
  ['Chrome on Android', `${MOZILLA} (Linux; Android 10; K) ${LIKE_CHROME} Mobile Safari/537.36`],
  [
    'Samsung Internet on Android',
    `${MOZILLA} (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
  ],
  [
    'Safari on iPhone',
    `${MOZILLA} (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1`,
  ],
  [
    'Chrome on iPhone',
    `${MOZILLA} (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/143.0.0.0 Mobile/15E148 Safari/604.1`,
  ],
  [
    'Safari on Mac',
    `${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15`,
  ],
  ['Chrome on Chromebook', `${MOZILLA} (X11; CrOS x86_64 14541.0.0) ${LIKE_CHROME} Safari/537.36`],
])('recognises %s', (name, userAgent) => {
  expect(sayBrowser(userAgent)).toBe(name);
});

it('takes nothing that it does not know for a browser', () => {
  expect(sayBrowser('curl/8.5.0')).toBe('A program that calls itself “curl/8.5.0”');
  expect(sayBrowser('unknown')).toBe('A browser that does not say what it is');
  expect(sayBrowser(`${MOZILLA} (X11; Linux x86_64) Ladybird/1.0`)).toBe('A browser on Linux');
});
