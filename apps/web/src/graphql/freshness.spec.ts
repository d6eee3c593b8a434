import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { Freshness } from './freshness.ts';

const clients: QueryClient[] = [];
afterEach(() => clients.splice(0).forEach((client) => client.clear()));

/** A page that shows how often it was read; each reading takes as long as `answer` takes. */
async function aPage(answer: () => Promise<void> = async () => undefined) {
  const client = new QueryClient();
  clients.push(client);
  let readings = 0;
  const observer = new QueryObserver(client, {
    queryKey: ['page'],
    queryFn: async () => {
      readings += 1;
      await answer();
      return readings;
    },
  });
  observer.subscribe(() => undefined);
  await observer.refetch();
  readings = 0;
  const freshness = new Freshness(client);
  freshness.startFrom('demo', 40);
  return { freshness, readings: () => readings };
}

const standing = (revision: number, organisation = 'a') => ({ organisation, revision });

it('reads nothing again when it hears where things stood as it began', async () => {
  const { freshness, readings } = await aPage();
  await freshness.catchUp('demo', standing(40));
  expect(readings()).toBe(0);
});

it('reads again for each later revision, and once for its own write, heard of twice', async () => {
  const { freshness, readings } = await aPage();
  await freshness.catchUp('demo', standing(41));
  await freshness.catchUp('demo', { revision: 42 });
  await freshness.catchUp('demo', standing(42));
  expect(readings()).toBe(2);
});

it('does not go back: what is told late of an earlier write has been read', async () => {
  const { freshness, readings } = await aPage();
  await freshness.catchUp('demo', { revision: 43 });
  await freshness.catchUp('demo', standing(42));
  expect(readings()).toBe(1);
});

it('reads again where it is not known what was written', async () => {
  const { freshness, readings } = await aPage();
  await freshness.catchUp('demo');
  await freshness.catchUp('demo');
  expect(readings()).toBe(2);
});

it('reads again when an import has replaced the organisation, though its revisions begin anew', async () => {
  const { freshness, readings } = await aPage();
  await freshness.catchUp('demo', standing(40));
  await freshness.catchUp('demo', standing(1, 'b'));
  await freshness.catchUp('demo', standing(2, 'b'));
  expect(readings()).toBe(2);
});

it('reads once more, not once for each, what is written many times while it reads', async () => {
  let finish: () => void = () => undefined;
  let isSlow = false;
  const { freshness, readings } = await aPage(() =>
    isSlow ? new Promise((resolve) => (finish = resolve)) : Promise.resolve(),
  );
  isSlow = true;
  const reading = [41, 42, 43, 44].map((revision) => freshness.catchUp('demo', standing(revision)));
  expect(readings()).toBe(1);
  isSlow = false;
  finish();
  await Promise.all(reading);
  expect(readings()).toBe(2);
});
