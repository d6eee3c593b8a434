import { readFileSync } from 'node:fs';
import { buildSchema, lexicographicSortSchema } from 'graphql';
import { RULES } from '../access/rules.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { describeSchema } from './describe-schema.ts';
import { toHtml } from './to-html.ts';
import { toMarkdown } from './to-markdown.ts';

const at = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const schema = lexicographicSortSchema(buildSchema(at('libs/graphql-contract/schema.graphql')));
const pages = describeSchema(schema);
const html = toHtml(pages);
const files = [...toMarkdown(pages)];
const headings = pages.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'heading' ? [one.text] : [])));

it.each(files)('%s is what is committed: npm run schema:print writes it', (name, text) => {
  expect(at(`docs/graphql/${name}`)).toBe(text);
});

it('explains every type of the schema once, and everything that a rule says who may', () => {
  const own = Object.keys(schema.getTypeMap()).filter(
    (name) => !/^(__.*|String|Int|Float|Boolean|ID|Query|Mutation)$/.test(name),
  );
  const explained = headings.filter((text) => own.includes(text));
  expect(own.length).toBeGreaterThan(300);
  expect(explained.toSorted()).toEqual(own.toSorted());
  expect(headings).toEqual(expect.arrayContaining(Object.keys(RULES)));
});

it('has no link that leads nowhere', () => {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(1_000);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
  const texts = new Map(files);
  const beyond = files.flatMap(([name, text]) =>
    [...text.matchAll(/\]\(([\w-]+\.md)?#([\w-]+)\)/g)].filter(([, file, anchor]) => {
      const home = texts.get(file ?? name) ?? '';
      return !new RegExp(`^##+ ${anchor ?? ''}$`, 'm').test(home.toLowerCase().replace(/[.]/g, ''));
    }),
  );
  expect(beyond).toEqual([]);
});

it('needs nothing from elsewhere, and runs nothing', () => {
  expect(html).not.toMatch(/<script|<link|<img|@import|url\(|https?:/);
});

const SMALL = `
  "What can be asked." type Query {
    "One." organisation("Its \`key\`." key: ID!, old: Int = 5 @deprecated(reason: "Leave it out. Goes on 2027-06-30.")): Organisation
  }
  "What can be done." type Mutation { "Does it." checkIn("How." how: How!): Result! }
  "A company <b>" type Organisation { "Named." name: String! @deprecated(reason: "Ask for \`key\`. Goes on 2027-06-30.") "Its goals." goals: [Goal!]! "Rows." goalRows(first: Int! = 10): GoalRowConnection! }
  "A goal." type Goal implements Thing { "Said | written." title: String! }
  "Rows." type GoalRowConnection { "Them." nodes: [GoalRow!]! }
  "A row." type GoalRow { "Id." id: ID! }
  "Anything." interface Thing { "Said." title: String! }
  "Came of it." union Result = Goal | Organisation
  "How." input How { "Much." much: Int! "Kind." kind: Kind = LITTLE }
  "Kind." enum Kind { "Little." LITTLE "Much." MUCH @deprecated(reason: "Say LITTLE. Goes on 2027-01-31.") }
`;

describe('of a small schema', () => {
  const small = new Map(toMarkdown(describeSchema(buildSchema(SMALL))));
  const lineIn = (name: string, part: string) =>
    small
      .get(name)
      ?.split('\n')
      .find((line) => line.includes(part));

  it('says what an argument is, what goes without it, and when it goes', () => {
    expect(lineIn('reading.md', '| `key`')).toBe('| `key` | `ID!` | has to be given | Its `key`. |');
    expect(lineIn('reading.md', '| `old`')).toBe(
      '| `old` | `Int` | `5` | **Deprecated.** Leave it out. Goes on 2027-06-30. |',
    );
  });

  it('says what a field costs, and leads to what it gives', () => {
    expect(lineIn('reading.md', '| `goals`')).toBe('| `goals` | [`[Goal!]!`](types.md#goal) | 25 × 1 | Its goals. |');
    expect(lineIn('writing.md', 'Gives')).toBe(
      'Gives [`Result!`](types.md#result). It costs 1 + 100. It needs the right to contribute, or to have it in the departments concerned.',
    );
  });

  it('says of fields and values that they will go', () => {
    expect(lineIn('reading.md', '| `name`')).toContain('**Deprecated.** Ask for `key`. Goes on 2027-06-30. Named.');
    expect(lineIn('types.md', '| `MUCH`')).toContain('**Deprecated.** Say LITTLE. Goes on 2027-01-31. Much.');
  });

  it('has rows, and the types that only they are made of, on a page of their own', () => {
    expect(small.get('data-sets.md')).toMatch(/## Organisation\.goalRows[^]*### GoalRow\n[^]*### GoalRowConnection\n/);
    expect(small.get('reading.md')).not.toContain('goalRows');
    expect(small.get('types.md')).not.toContain('GoalRow');
  });

  it('takes signs that mean something to Markdown or HTML for what they are', () => {
    expect(lineIn('types.md', '| `title`')).toContain('Said \\| written.');
    expect(toHtml(describeSchema(buildSchema(SMALL)))).toContain('A company &lt;b&gt;');
  });
});

describe('on the server', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApiUnderTest();
  });
  afterAll(() => api.stop());

  const open = (headers: Record<string, string>) =>
    fetch(`${api.url}/graphql/reference`, { headers, redirect: 'manual' });
  const BROWSER = { 'sec-fetch-mode': 'navigate', accept: 'text/html' };

  it('is read by whoever is signed in, also from a link on another site, and by programs', async () => {
    const cookie = await api.members.cookie('viewer@members.example', { role: 'viewer' });
    const ways = [
      { cookie, ...BROWSER },
      { cookie, ...BROWSER, 'sec-fetch-site': 'cross-site' },
      { authorization: `Bearer ${await api.members.token('demo', { scope: 'read' })}` },
    ];
    for (const headers of ways) {
      const response = await open(headers);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(response.headers.get('cache-control')).toBe('private, no-cache');
      expect(await response.text()).toBe(html);
    }
  });

  it('leads a person who is nobody yet to where they sign in, and back', async () => {
    const response = await open(BROWSER);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/sign-in?to=%2Fgraphql%2Freference');
    expect(await response.text()).not.toContain('Organisation');
  });

  it('refuses programs without a token', async () => {
    expect((await open({})).status).toBe(401);
    expect((await open({ authorization: 'Bearer nothing' })).status).toBe(401);
  });
});
