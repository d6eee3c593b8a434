import { ReadableStream } from 'node:stream/web';
import { jest } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { somebody } from '../../testing/a-session.ts';
import { renderPage } from '../../testing/render-page.tsx';
import { Downloads } from './downloads.tsx';

const Page = () => <Downloads name="goals" />;

/** The far side of the network: a file that is sent as the test says, and what became of it. */
function sending(rows: number | undefined, status = 200, refusal?: object) {
  let send: (text: string | undefined) => void = () => undefined;
  const asked: { address: string; signal: AbortSignal }[] = [];
  globalThis.fetch = async (address, init) => {
    const signal = init?.signal as AbortSignal;
    asked.push({ address: String(address), signal });
    const body = new ReadableStream({
      start(controller) {
        send = (text) => (text === undefined ? controller.close() : controller.enqueue(Buffer.from(text)));
        signal.addEventListener('abort', () => controller.error(new Error('aborted')));
      },
    });
    const told: Record<string, string | undefined> = {
      'concord-rows': rows?.toString(),
      'content-disposition': 'attachment; filename="demo-goals.csv"',
    };
    return {
      status,
      body,
      headers: { get: (name: string) => told[name] ?? null },
      json: async () => refusal,
    } as unknown as Response;
  };
  return { asked, send: (text?: string) => send(text) };
}

/** What the browser was given to keep. */
function saved() {
  const files: { name: string; size: number }[] = [];
  let last: Blob | undefined;
  URL.createObjectURL = (content) => {
    last = content as Blob;
    return 'blob:test';
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, size: last?.size ?? 0 });
  });
  return files;
}

const open = () => renderPage('/:organisation/data', Page, '/demo/data', somebody());
const take = async (format: string) =>
  fireEvent.click(await screen.findByRole('link', { name: `Download goals as ${format}` }));

afterEach(() => jest.restoreAllMocks());

it('shows how much of a file is there, and saves it under the name that the server gives it', async () => {
  const files = saved();
  const server = sending(4);
  open();
  await take('CSV');
  const bar = await screen.findByRole('progressbar', { name: 'Downloading goals' });
  expect(bar.hasAttribute('value')).toBe(false);
  server.send('id,title\r\na,One\r\nb,');
  await screen.findByText('1 of 4 rows, 1 kB');
  expect(bar.getAttribute('value')).toBe('0.25');
  server.send('Two\r\nc,Three\r\nd,Four\r\n');
  await screen.findByText('4 of 4 rows, 1 kB');
  server.send();
  await screen.findByRole('link', { name: 'Download goals as CSV' });
  expect(files).toEqual([{ name: 'demo-goals.csv', size: 41 }]);
  expect(server.asked.map(({ address }) => address)).toEqual(['/export/goals.csv?organisation=demo']);
});

it('tells of a workbook how many bytes there are and how many rows there will be, and no share', async () => {
  const server = sending(1200);
  open();
  await take('Excel');
  server.send('x'.repeat(2_345_678));
  await screen.findByText('2.3 MB of 1,200 rows');
  expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
});

it('ends a download that somebody cancels, and saves nothing', async () => {
  const files = saved();
  const server = sending(4);
  open();
  await take('JSON');
  server.send('[\n{"id":"a"}');
  fireEvent.click(await screen.findByRole('button', { name: 'Cancel the download of goals' }));
  await screen.findByRole('link', { name: 'Download goals as JSON' });
  expect([files, server.asked[0]?.signal.aborted, screen.getByRole('alert').textContent]).toEqual([[], true, '']);
});

it('ends a download with the page that shows it', async () => {
  const server = sending(4);
  open();
  await take('CSV');
  await screen.findByRole('progressbar');
  cleanup();
  await waitFor(() => expect(server.asked[0]?.signal.aborted).toBe(true));
});

it('says why there is no file, in the words of the server', async () => {
  sending(undefined, 429, { message: '4 files at once are allowed.' });
  open();
  await take('CSV');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('4 files at once are allowed.'));
  screen.getByRole('link', { name: 'Download goals as CSV' });
});

it('says that a download broke off', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('network error'));
  open();
  await take('CSV');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/broke off, and nothing was saved/));
});

it('leaves a link that is opened elsewhere to the browser', async () => {
  const server = sending(4);
  open();
  const link = await screen.findByRole('link', { name: 'Download goals as CSV' });
  expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
  expect(server.asked).toEqual([]);
});
