import { JSON_TYPE } from './testing/attack.ts';
import { ATTACKS_BY_DOCUMENT } from './testing/attacks-by-document.ts';
import { ATTACKS_BY_REQUEST } from './testing/attacks-by-request.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
const logged: unknown[][] = [];
const { error } = console;

beforeAll(async () => {
  api = await startApiUnderTest();
  console.error = (...line: unknown[]) => logged.push(line);
});
afterAll(async () => {
  console.error = error;
  await api.stop();
});

it.each([...ATTACKS_BY_DOCUMENT, ...ATTACKS_BY_REQUEST])(
  'answers %s in time, with its status and code, and tells nothing of what is inside',
  async (_, attempt, status, code, says) => {
    const { method = 'POST', path = '', headers = JSON_TYPE, body } = attempt;
    const response = await fetch(`${api.url}/graphql${path}`, {
      method,
      // What keeps the server busy for good is not answered at all.
      signal: AbortSignal.timeout(60_000),
      headers: { cookie: await api.members.cookieOf(), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const { errors = [] } = JSON.parse(text) as { errors?: { message: string; extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code ?? '', text.slice(0, 300)]).toEqual([
      status,
      code,
      expect.anything(),
    ]);
    expect(errors[0]?.message ?? '').toMatch(says);
    expect(text).not.toMatch(/node_modules|\.ts:\d|\.js:\d|stacktrace|SELECT |Did you mean/);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}$/);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(logged).toEqual([]);
  },
);
