import { freshPage, median, type Visit } from './visit.ts';

/** In milliseconds since the page was asked for. */
export interface FirstView {
  /** The first text or picture. */
  readonly painted: number;
  /** The sentence that says where the organisation stands. */
  readonly answered: number;
}

const ROUNDS = 5;

/** A good mobile line, as browsers simulate it: "fast 3G". */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 ** 2) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** What is seen of an overview that is opened for the first time, in the middle of several. */
export async function firstViewOf(visit: Visit, organisation: string): Promise<FirstView> {
  await lookAt(visit, organisation);
  const views: FirstView[] = [];
  for (let round = 0; round < ROUNDS; round++) views.push(await lookAt(visit, organisation));
  return {
    painted: median(views.map(({ painted }) => painted)),
    answered: median(views.map(({ answered }) => answered)),
  };
}

async function lookAt(visit: Visit, organisation: string): Promise<FirstView> {
  const page = await freshPage(visit);
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', LINE);
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('main h2') === null) return;
      performance.mark('answered');
      seen.disconnect();
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${visit.url}/${organisation}`);
  await page.waitForFunction(() => performance.getEntriesByName('answered').length > 0);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const [painted = NaN, answered = NaN] = await page.evaluate(() =>
    ['first-contentful-paint', 'answered'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN),
  );
  await page.context().close();
  return { painted, answered };
}
