import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ConcreteRequest, ReaderFragment } from 'relay-runtime';
import type { Connection } from './connections.ts';

/** What Relay's compiler has made of the documents that ask for a connection. */
export interface CompiledDocuments {
  /** The first page. */
  readonly query: ConcreteRequest;
  /** Any other page. */
  readonly pagination: ConcreteRequest;
  /** What a component reads of them. */
  readonly fragment: ReaderFragment;
}

export interface Compiled {
  of(connection: Connection): Promise<CompiledDocuments>;
  drop(): void;
}

const COMPILER = fileURLToPath(new URL('cli.js', `file://${createRequire(import.meta.url).resolve('relay-compiler')}`));
const SCHEMA = fileURLToPath(new URL('../../../libs/graphql-contract/schema.graphql', import.meta.url));

/** @example documentName({ of: 'Department.goals', … }) // 'departmentGoals' */
const documentName = ({ of }: Connection) =>
  `${of.charAt(0).toLowerCase()}${of.slice(1).replace(/\.(.)/, (_, letter: string) => letter.toUpperCase())}`;

/**
 * Compiles documents for all connections in one run of Relay's compiler.
 * @throws Error with what the compiler says of the schema or the documents
 */
export async function compile(connections: readonly Connection[]): Promise<Compiled> {
  const folder = mkdtempSync(join(tmpdir(), 'concord-relay-'));
  mkdirSync(join(folder, 'src'));
  cpSync(SCHEMA, join(folder, 'schema.graphql'));
  write(folder, 'package.json', { type: 'module' });
  write(folder, 'relay.config.json', {
    src: './src',
    schema: './schema.graphql',
    language: 'javascript',
    eagerEsModules: true,
  });
  for (const connection of connections)
    writeFileSync(join(folder, 'src', `${documentName(connection)}.js`), source(connection));
  await runCompiler(folder);
  const artifact = async (name: string) =>
    ((await import(join(folder, 'src/__generated__', `${name}.graphql.js`))) as { default: unknown }).default;
  return {
    async of(connection) {
      const name = documentName(connection);
      return {
        query: (await artifact(`${name}Query`)) as ConcreteRequest,
        pagination: (await artifact(`${name}PaginationQuery`)) as ConcreteRequest,
        fragment: (await artifact(`${name}_page`)) as ReaderFragment,
      };
    },
    drop: () => rmSync(folder, { recursive: true }),
  };
}

/** What a developer writes beside a component that shows a list. */
function source(connection: Connection): string {
  const name = documentName(connection);
  const { field, node, path } = connection;
  const list = `${field}(first: $first, after: $after) @connection(key: "${name}_${field}") { edges { node { ${node} } } }`;
  const fields = path.reduceRight((inner, outer) => `${outer} { ${inner} }`, list);
  return `
graphql\`query ${name}Query($first: Int!, $after: String) { ...${name}_page @arguments(first: $first, after: $after) }\`;
graphql\`fragment ${name}_page on Query @refetchable(queryName: "${name}PaginationQuery")
  @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" }) { ${fields} }\`;
`;
}

async function runCompiler(folder: string): Promise<void> {
  const child = spawn(process.execPath, [COMPILER], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => void (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`relay-compiler refuses: ${said}`);
}

function write(folder: string, name: string, content: object): void {
  writeFileSync(join(folder, name), JSON.stringify(content));
}
