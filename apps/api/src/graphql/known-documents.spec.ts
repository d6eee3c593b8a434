import { KnownDocuments } from './known-documents.ts';

const OF_DASHBOARD = { aaaa: '{ ofDashboard }' };

it('knows what the dashboard asks from the start, whatever is sent under its hash', async () => {
  const documents = new KnownDocuments(OF_DASHBOARD, 10);
  await documents.set('apq:aaaa', '{ other }');
  expect(await documents.get('apq:aaaa')).toBe('{ ofDashboard }');
});

it('forgets what was asked for longest ago when there is no room left, and nothing of the dashboard', async () => {
  const documents = new KnownDocuments(OF_DASHBOARD, 30);
  for (const hash of ['b', 'c', 'd']) await documents.set(`apq:${hash}`, '0123456789');
  await documents.get('apq:b');
  await documents.set('apq:e', '0123456789');
  const known = await Promise.all(['aaaa', 'b', 'c', 'd', 'e'].map((hash) => documents.get(`apq:${hash}`)));
  expect(known.map((text) => text !== undefined)).toEqual([true, true, false, true, true]);
});

it('counts a document once, however often it is sent', async () => {
  const documents = new KnownDocuments({}, 20);
  await documents.set('apq:b', '0123456789');
  for (let times = 0; times < 5; times += 1) await documents.set('apq:c', '0123456789');
  expect(await documents.get('apq:b')).toBe('0123456789');
});

it('keeps nothing that is larger than all there is room for', async () => {
  const documents = new KnownDocuments({}, 5);
  await documents.set('apq:b', '0123456789');
  expect(await documents.get('apq:b')).toBeUndefined();
});

it('can be told to forget', async () => {
  const documents = new KnownDocuments({}, 20);
  await documents.set('apq:b', '{ x }');
  expect([await documents.delete('apq:b'), await documents.delete('apq:b')]).toEqual([true, false]);
  expect(await documents.get('apq:b')).toBeUndefined();
});
