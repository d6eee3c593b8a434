import { readFileSync } from 'node:fs';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { costOf } from './cost-of.ts';
import { EXTRA_COSTS, INTROSPECTION_COST, LONG_LIST, LONG_LISTS, SHORT_LIST, WRITE_COST } from './costs.ts';
import {
  DOCUMENT_LIMITS,
  EXPORTS_AT_ONCE,
  INPUT_LIMITS,
  LARGEST_BODY,
  LARGEST_MEMORY_OF_DOCUMENTS,
  LARGEST_PAGE,
  MOST_COST,
} from './limits.ts';
import { OPENED_FOR_EACH, RATE_LIMITS } from './rate-limits.ts';
import { ATTACKS_BY_DOCUMENT } from './testing/attacks-by-document.ts';
import { ATTACKS_BY_REQUEST } from './testing/attacks-by-request.ts';

const at = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const text = at('docs/api-limits.md');

/** Second cells by the first word of the first. */
const rowsOf = (heading: string) => {
  const section = text.slice(text.indexOf(`## ${heading}`)).split('\n## ')[0] ?? '';
  const rows = [...section.matchAll(/^\| ([^|]+) \| +([\d,]+) +\|/gm)];
  return Object.fromEntries(
    rows.map(([, what = '', most = '']) => [what.split(/[ ,]/)[0], Number(most.replaceAll(',', ''))]),
  );
};

it('documents the limits of a request as they are', () => {
  expect(rowsOf('What a request may hold')).toEqual({
    cost: MOST_COST,
    ...DOCUMENT_LIMITS,
    page: LARGEST_PAGE,
    body: LARGEST_BODY,
    ...INPUT_LIMITS,
    operations: 1,
  });
});

it('documents how often one may ask', () => {
  expect(rowsOf('How often')).toEqual({
    a: RATE_LIMITS.asking,
    attempts: RATE_LIMITS.signingIn,
    input: RATE_LIMITS.givingInput,
    links: RATE_LIMITS.givingInput * OPENED_FOR_EACH,
  });
});

it('documents how many files may be downloaded at once', () => {
  expect(rowsOf('Files at once')).toEqual({ a: EXPORTS_AT_ONCE.asking, an: EXPORTS_AT_ONCE.organisation });
});

it('documents what things cost', () => {
  const rule = text.slice(0, text.indexOf('For example:')).replace(/\s+/g, ' ');
  expect(rule).toContain(`counts as ${LONG_LIST} entries`);
  expect(rule).toContain(`as ${SHORT_LIST} anywhere else`);
  expect(rule).toContain(`a write costs ${WRITE_COST} more`);
  expect(rule).toContain(`costs ${INTROSPECTION_COST.toLocaleString('en')}, however`);
  for (const field of LONG_LISTS) expect(rule).toContain(`\`${field}\``);
  for (const [field, cost] of Object.entries(EXTRA_COSTS)) {
    expect(rule).toMatch(new RegExp(`\`(${field}|${field.split('.')[1]})\`.* ${cost} more each time`));
  }
});

it('works its example out right', () => {
  const example = /```graphql\n(.*?)```/s.exec(text)?.[1] ?? '';
  const document = parse(example);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const cost = costOf(buildSchema(at('libs/graphql-contract/schema.graphql')), { document, operation, variables: {} });
  expect(text).toContain(`= **${cost}**`);
});

it.each([...new Set([...ATTACKS_BY_DOCUMENT, ...ATTACKS_BY_REQUEST].map(([, , , code]) => code))].filter(Boolean))(
  'documents the code %s',
  (code) => {
    expect(text.slice(text.indexOf('## Errors'))).toContain(`\`${code}\``);
  },
);

it('documents how many documents it remembers', () => {
  expect(text.replace(/\s+/g, ' ')).toContain(
    `${LARGEST_MEMORY_OF_DOCUMENTS.toLocaleString('en')} characters of others`,
  );
});
