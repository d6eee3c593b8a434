import { once } from 'node:events';
import { get as request, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { EXPORTS_AT_ONCE } from '../limits/limits.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { ExportsRunning } from './exports-running.ts';

describe('files that are being written', () => {
  const most = EXPORTS_AT_ONCE;
  const begin = (running: ExportsRunning, who: string, files: number) =>
    Array.from({ length: files }, () => running.begin('ours', who));

  it('are as many for one person or token as are allowed, and then one more for each that ends', () => {
    const running = new ExportsRunning();
    const [end] = begin(running, 'ada', most.asking);
    expect(() => running.begin('ours', 'ada')).toThrow(/4 files at once are allowed/);
    end?.();
    end?.();
    running.begin('ours', 'ada');
    expect(() => running.begin('ours', 'ada')).toThrow(/files at once/);
  });

  it('are as many for an organisation, whoever takes them, and none of that is counted of another', () => {
    const running = new ExportsRunning();
    begin(running, 'ada', most.asking);
    begin(running, 'bea', most.organisation - most.asking);
    expect(() => running.begin('ours', 'cleo')).toThrow(/8 files at once are allowed/);
    running.begin('theirs', 'cleo');
  });
});

describe('over HTTP', () => {
  let api: ApiUnderTest;
  let authorization: string;
  beforeAll(async () => {
    api = await startApiUnderTest();
    authorization = `Bearer ${await api.members.token()}`;
    // So much that no buffer on the way takes all of it.
    await api.source.query(
      `INSERT INTO advice (organisation_id, id, rule, severity, headline, explanation, goals, departments, outcomes)
       SELECT organisation_id, 'more-' || i, 'vague-goal', 0.5, md5(i::text), repeat(md5(i::text), 40), '{}', '{}', '{}'
       FROM organisation, generate_series(1, 20000) i WHERE key = 'demo'`,
    );
  });
  afterAll(() => api.stop());

  /** Asks for a file and reads nothing of it. */
  async function unread(): Promise<IncomingMessage> {
    const asked = request(`${api.url}/export/advice.csv`, { headers: { authorization }, agent: false });
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    return response.pause();
  }

  const small = () => fetch(`${api.url}/export/departments.csv`, { headers: { authorization } });

  /** Once there is room, as there is at last or never. */
  async function untilThereIsRoom(): Promise<void> {
    while ((await small()).status !== 200) await wait(20);
  }

  it('refuses one more than are allowed, says when to ask again, and gives it when somebody left', async () => {
    const files = await Promise.all(Array.from({ length: EXPORTS_AT_ONCE.asking }, unread));
    expect(files.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    const refused = await small();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    expect(await refused.json()).toMatchObject({
      code: 'TOO_MANY_REQUESTS',
      message: expect.stringMatching(/at once/),
    });
    files[0]?.destroy();
    await untilThereIsRoom();
    for (const file of files.slice(1)) file.destroy();
  });

  it('counts no file that was read to its end, or that was refused', async () => {
    await untilThereIsRoom();
    for (let i = 0; i < 2 * EXPORTS_AT_ONCE.organisation; i += 1) {
      const response = await small();
      expect(response.status).toBe(200);
      await response.text();
      const broken = await fetch(`${api.url}/export/departments.csv?nothing=1`, { headers: { authorization } });
      expect(broken.status).toBe(400);
    }
  });

  it('says before the first row how many there are', async () => {
    const goals = await fetch(`${api.url}/export/goals.ndjson?department=sales`, { headers: { authorization } });
    const rows = (await goals.text()).trim().split('\n').length;
    expect(Number(goals.headers.get('concord-rows'))).toBe(rows);
  });
});
