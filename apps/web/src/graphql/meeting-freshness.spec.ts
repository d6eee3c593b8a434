import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { MeetingFreshness } from './meeting-freshness.ts';
import { MeetingsDocument } from './operations.ts';

let client: QueryClient;
let freshness: MeetingFreshness;
let onServer: number;
let asked: string[];
beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  freshness = new MeetingFreshness(client);
  onServer = 4;
  asked = [];
});
afterEach(() => client.clear());

/** A page that asks about a meeting, or about something else. */
async function look(name: string, variables: object): Promise<() => void> {
  const observer = new QueryObserver(client, {
    queryKey: [name, variables],
    queryFn: async () => {
      asked.push(name);
      await new Promise((later) => setTimeout(later, 5));
      return { organisation: { meeting: { change: onServer } } };
    },
  });
  const leave = observer.subscribe(() => {});
  await observer.refetch();
  asked = [];
  return leave;
}

it('reads the meeting again in which something was written, and nothing else', async () => {
  await look('room', { organisation: 'demo', meeting: 'a' });
  await look('other room', { organisation: 'demo', meeting: 'b' });
  await look('conflicts', { organisation: 'demo' });
  onServer = 5;
  await freshness.hear({ meeting: 'a', change: 5 });
  expect(asked).toEqual(['room']);
});

it('asks nothing about what the page has already, such as what was written here', async () => {
  await look('room', { organisation: 'demo', meeting: 'a' });
  await freshness.hear({ meeting: 'a', change: 4 });
  expect(asked).toEqual([]);
});

it('reads twice at most however many write at once, and ends with the last of it', async () => {
  await look('room', { organisation: 'demo', meeting: 'a' });
  const heard = Array.from({ length: 20 }, (_, i) => {
    onServer = 5 + i;
    return freshness.hear({ meeting: 'a', change: 5 + i });
  });
  await Promise.all(heard);
  expect(asked.length).toBeLessThanOrEqual(2);
  expect(client.getQueryData(['room', { organisation: 'demo', meeting: 'a' }])).toEqual({
    organisation: { meeting: { change: 24 } },
  });
});

it('reads lists of meetings again, whichever meeting was written in', async () => {
  await look(MeetingsDocument.hash, { organisation: 'demo' });
  await freshness.hear({ meeting: 'a', change: 5 });
  expect(asked).toEqual([MeetingsDocument.hash]);
});
