// Types the dashboard's GraphQL operations against the committed schema, every `.graphql` file beside a feature, and
// writes their texts under their SHA-256 for the server. The dashboard holds and sends the hashes alone, so that neither
// texts nor a GraphQL parser reach the browser.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const schemaFile = at('libs/graphql-contract/schema.graphql');
const sources = at('apps/web/src');
const typesFile = at('apps/web/src/graphql/operations.ts');
const documentsFolder = at('apps/web/src/graphql/documents');
const textsFile = at('apps/api/src/graphql/trusted-documents.json');
const WRITTEN = '// Written by `npm run codegen`: change the .graphql files instead.\n';
const read = (file) => parse(readFileSync(file, 'utf8'));

const files = readdirSync(sources, { recursive: true })
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => join(sources, name))
  .map((location) => ({ location, document: read(location) }));
const definitions = files.flatMap(({ document }) => document.definitions);
const fragments = new Map(
  definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
);
const documents = files.flatMap(({ location, document }) =>
  document.definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const text = textOf(operation);
      const hash = createHash('sha256').update(text).digest('hex');
      return {
        file: basename(location, '.graphql'),
        kind: operation.operation,
        name: operation.name.value,
        text,
        hash,
      };
    }),
);

const types = await codegen({
  filename: typesFile,
  schema: read(schemaFile),
  documents: files,
  plugins: [{ operations: {} }],
  pluginMap: { operations },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
    strictScalars: true,
    dedupeFragments: true,
  },
});
// The documents of each .graphql file are a module of their own, so that they travel with the pages that ask them.
const parts = grouped(documents);
rmSync(documentsFolder, { recursive: true, force: true });
mkdirSync(documentsFolder);
for (const [file, own] of parts) {
  const named = own.flatMap((one) => [typeOf(one), `${typeOf(one)}Variables`]);
  writeFileSync(
    join(documentsFolder, `${file}.ts`),
    `${WRITTEN}import type { ${named.join(', ')} } from '../operations.ts';
import type { TrustedDocument } from '../trusted-document.ts';

${own.map(declaration).join('\n')}
`,
  );
}
writeFileSync(
  typesFile,
  `${WRITTEN}${types}
${[...parts].map(([file, own]) => `export { ${own.map(({ name }) => `${name}Document`).join(', ')} } from './documents/${file}.ts';`).join('\n')}
`,
);
const texts = documents.map(({ hash, text }) => [hash, text]).sort();
writeFileSync(textsFile, `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`);

/** An operation with the fragments that it uses, as short as it can be. */
function textOf(operation) {
  const used = new Set([operation]);
  for (const one of used) visit(one, { FragmentSpread: ({ name }) => void used.add(fragments.get(name.value)) });
  return stripIgnoredCharacters(print({ kind: Kind.DOCUMENT, definitions: [...used] }));
}

function grouped(all) {
  const parts = new Map();
  for (const one of all) parts.set(one.file, [...(parts.get(one.file) ?? []), one]);
  return parts;
}

function typeOf({ kind, name }) {
  return `${name}${kind === 'query' ? 'Query' : 'Mutation'}`;
}

function declaration({ kind, name, hash }) {
  const type = typeOf({ kind, name });
  return `export const ${name}Document: TrustedDocument<${type}, ${type}Variables> = { kind: '${kind}', name: '${name}', hash: '${hash}' };`;
}
