import { createDataSource } from '@concord/persistence';
import { createTestDatabase, type TestDatabase } from '@concord/test-postgres';
import { type ServerProcess, serverProcess } from '../testing/server-process.ts';
import { signInAsDemo } from '../testing/sign-in-as-demo.ts';

// A server with little room writes many large files. It holds some thousand rows of each at a time, so that its memory
// stays where it was: were it to keep even a fraction of what it sends, it would be out of memory before the end.

const FILES = Number(process.env['CONCORD_EXPORTS'] ?? 180);
const ROWS = 2_500;
/** Enough to run in, and less than what is sent. */
const ROOM_MB = 128;
const METRICS_TOKEN = 'a-token-that-only-this-test-knows-1234';
const FORMATS = ['csv', 'ndjson', 'json', 'xlsx'];

let database: TestDatabase;
let server: ServerProcess;
beforeAll(async () => {
  database = await createTestDatabase();
  server = serverProcess({
    DATABASE_URL: database.url,
    METRICS_TOKEN,
    NODE_OPTIONS: `--max-old-space-size=${ROOM_MB}`,
  });
});
afterAll(async () => {
  server.signal('SIGKILL');
  await server.code;
  await database.drop();
});

/** Megabytes of objects that are held, those included that nobody needs any more. */
async function heap(url: string): Promise<number> {
  const response = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } });
  return Number(/^nodejs_heap_size_used_bytes (\S+)/m.exec(await response.text())?.[1]) / 1e6;
}

it(`has the same memory after ${FILES} files as after the first ones`, async () => {
  const url = await server.address;
  const source = await createDataSource(database).initialize();
  await source.query(
    `INSERT INTO advice (organisation_id, id, rule, severity, headline, explanation, goals, departments, outcomes)
     SELECT organisation_id, 'more-' || i, 'vague-goal', 0.5, md5(i::text), repeat(md5(i::text), 10), '{}', '{}', '{}'
     FROM organisation, generate_series(1, $1::int) i WHERE key = 'demo'`,
    [ROWS],
  );
  await source.destroy();
  const cookie = await signInAsDemo(url);
  const samples: number[] = [];
  let sent = 0;
  for (let file = 0; file < FILES; file += 1) {
    const address = `${url}/export/advice.${FORMATS[file % FORMATS.length]}`;
    const response = await fetch(address, { headers: { cookie, 'accept-encoding': 'identity' } });
    expect(response.status).toBe(200);
    sent += (await response.arrayBuffer()).byteLength / 1e6;
    if (file % 3 === 0) samples.push(await heap(url));
  }
  // What is left after garbage was collected is the least of many looks.
  const third = Math.floor(samples.length / 3);
  const [atFirst, atLast] = [Math.min(...samples.slice(0, third)), Math.min(...samples.slice(-third))];
  if (process.env['CONCORD_EXPORTS'] !== undefined) console.info({ sent, atFirst, atLast, most: Math.max(...samples) });
  expect(sent).toBeGreaterThan(ROOM_MB);
  expect(atLast - atFirst).toBeLessThan(10);
}, 600_000);
