import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, type DefinitionNode, Kind, parse, print, validate } from 'graphql';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import trusted from './trusted-documents.json' with { type: 'json' };

const WEB = new URL('../../../web/src/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, WEB), 'utf8');
/** What codegen writes for the browser. */
const asking = readdirSync(new URL('graphql/documents', WEB))
  .map((name) => read(`graphql/documents/${name}`))
  .join('\n');
const texts = Object.entries(trusted as Record<string, string>);

const nameOf = (one: DefinitionNode) => ('name' in one ? one.name?.value : undefined) ?? '';
const written = readdirSync(fileURLToPath(WEB), { recursive: true })
  .filter((name) => String(name).endsWith('.graphql'))
  .flatMap((name) => parse(read(String(name))).definitions);

it('are all that the dashboard asks, and nothing else', () => {
  const operations = written.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).map(nameOf);
  const known = texts.map(([, text]) => nameOf(parse(text).definitions[0] as DefinitionNode));
  expect(known.toSorted()).toEqual(operations.toSorted());
});

it.each(texts)('%s is the hash of its text, by which the dashboard asks', (hash, text) => {
  expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  expect(asking).toContain(`'${hash}'`);
});

it.each(texts)('%s stands for what is written beside the component that asks', (_, text) => {
  for (const one of parse(text).definitions) {
    const source = written.find((other) => other.kind === one.kind && nameOf(other) === nameOf(one));
    expect(source && print(source)).toBe(print(one));
  }
});

it('fit the schema', () => {
  const schema = buildSchema(read('../../../libs/graphql-contract/schema.graphql'));
  expect(texts.flatMap(([, text]) => validate(schema, parse(text)))).toEqual([]);
});

it('are not in what browsers load', () => {
  expect(`${asking}${read('graphql/operations.ts')}`).not.toMatch(/\b(query|fragment) \w+.*\{$/m);
});

describe('asked by a page', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApiUnderTest();
  });
  afterAll(() => api.stop());

  it('are answered to their hash alone, from the first request on', async () => {
    const [hash] = texts.find(([, text]) => text.startsWith('query Organisations')) ?? [];
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: await api.members.cookieOf() },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
    });
    expect(await response.json()).toMatchObject({ data: { organisations: [{ key: 'demo' }] } });
  });
});
