import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import type { GraphQLResponse } from 'relay-runtime';
import { bearer, type Served, serve } from '../served.ts';
import { type Compiled, compile } from './compiled-documents.ts';
import { type Connection, CONNECTIONS } from './connections.ts';
import { somethingHappened } from './something-happened.ts';
import { readThrough, relayEnvironment, type Send } from './relay-reader.ts';

let served: Served;
let compiled: Compiled;
let administrator: { cookie: string };
beforeAll(async () => {
  [served, compiled] = await Promise.all([serve(), compile(CONNECTIONS)]);
  administrator = { cookie: await served.api.members.cookieOf() };
  await somethingHappened(served.api);
});
afterAll(async () => {
  compiled.drop();
  await served.api.stop();
});

const sendAs =
  (who: Readonly<Record<string, string>>): Send =>
  async (query, variables) => {
    const { body } = await served.api.send(query, variables, { cookie: '', ...who });
    return body as GraphQLResponse;
  };
const senderFor = ({ readBy }: Connection) => sendAs(readBy === 'a program' ? bearer(served.token) : administrator);

/** Everything in one page, by a plain question. */
async function inOnePage(connection: Connection): Promise<unknown[]> {
  const { path, field, node, atOnce } = connection;
  const list = `${field}(first: ${atOnce}) { nodes { __typename ${node} } }`;
  const query = `{ ${path.reduceRight((inner, outer) => `${outer} { ${inner} }`, list)} }`;
  const { data } = (await senderFor(connection)(query, {})) as { data: object };
  const names = [...path.map((asked) => asked.split('(')[0] ?? ''), field, 'nodes'];
  return names.reduce<unknown>((found, name) => (found as Record<string, unknown>)[name], data) as unknown[];
}

it('knows every list of the schema', () => {
  const file = new URL('../../../libs/graphql-contract/schema.graphql', import.meta.url);
  const types = Object.values(buildSchema(readFileSync(file, 'utf8')).getTypeMap()).filter(isObjectType);
  const pages = new Set(types.filter((type) => 'edges' in type.getFields()).map(({ name }) => name));
  const lists = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => pages.has(String(getNamedType(field.type))))
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(lists.toSorted()).toEqual(CONNECTIONS.map(({ of }) => of).toSorted());
});

it.each(CONNECTIONS.map((connection) => [connection.of, connection] as const))(
  'lets Relay read %s to its end, page by page',
  async (_, connection) => {
    const expected = await inOnePage(connection);
    expect(expected.length).toBeGreaterThan(1);
    const first = Math.ceil(expected.length / 3);
    const environment = relayEnvironment(senderFor(connection));
    const { nodes, pages } = await readThrough(environment, connection, await compiled.of(connection), first);
    expect(nodes()).toEqual(expected);
    expect(pages).toBe(Math.ceil(expected.length / first));
  },
);

it('keeps apart in one store what has the same id', async () => {
  const alike = CONNECTIONS.filter(({ of }) => ['Organisation.conflictRows', 'Organisation.conflicts'].includes(of));
  const environment = relayEnvironment(sendAs(bearer(served.token)));
  const read = [];
  for (const connection of alike)
    read.push(await readThrough(environment, connection, await compiled.of(connection), 10));
  const ids = read.map(({ nodes }) => nodes().map((node) => (node as { id: string }).id));
  expect(ids[0]).toEqual(expect.arrayContaining(ids[1] ?? []));
  expect(read.map(({ nodes }) => nodes())).toEqual(await Promise.all(alike.map(inOnePage)));
});
