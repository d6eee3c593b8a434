// Types the dashboard's GraphQL operations against the committed schema: every `.graphql` file beside a feature
// becomes a typed document in one generated file. Plain strings, so that no GraphQL parser reaches the browser.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const schemaFile = at('libs/graphql-contract/schema.graphql');
const sources = at('apps/web/src');
const target = at('apps/web/src/graphql/operations.ts');
const read = (file) => parse(readFileSync(file, 'utf8'));

const documents = readdirSync(sources, { recursive: true })
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => join(sources, name))
  .map((location) => ({ location, document: read(location) }));

const generated = await codegen({
  filename: target,
  schema: read(schemaFile),
  documents,
  plugins: [{ operations: {} }, { typedDocuments: {} }],
  pluginMap: { operations, typedDocuments },
  config: {
    documentMode: 'string',
    useTypeImports: true,
    enumsAsTypes: true,
    scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
    strictScalars: true,
    dedupeFragments: true,
  },
});
writeFileSync(target, `// Written by \`npm run codegen\`: change the .graphql files instead.\n${generated}`);
