import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
  visit,
} from 'graphql';
import { costOf } from './cost-of.ts';
import { DOCUMENT_LIMITS, LARGEST_PAGE, MOST_COST } from './limits.ts';
import { withinLimits } from './within-limits.ts';

const WEB = new URL('../../../web/src/', import.meta.url);
const CONTRACT = new URL('../../../../libs/graphql-contract/schema.graphql', import.meta.url);

const schema = buildSchema(readFileSync(CONTRACT, 'utf8'));
const definitions = readdirSync(fileURLToPath(WEB), { recursive: true })
  .filter((name) => String(name).endsWith('.graphql'))
  .flatMap((name) => parse(readFileSync(new URL(String(name), WEB), 'utf8')).definitions);
const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);

/** The operation with the fragments that it uses, as the dashboard sends it. */
function documentOf(operation: OperationDefinitionNode): DocumentNode {
  const used = new Set<(typeof definitions)[number]>([operation]);
  for (const one of used) {
    visit(one, {
      FragmentSpread: ({ name }) => {
        const fragment = definitions.find(
          (other) => other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === name.value,
        );
        if (fragment) used.add(fragment);
      },
    });
  }
  return { kind: Kind.DOCUMENT, definitions: [...used] };
}

it('finds the operations of the dashboard', () => {
  expect(operations.length).toBeGreaterThan(35);
});

describe.each(operations.map((operation) => [operation.name?.value ?? '', operation] as const))(
  '%s',
  (_, operation) => {
    const document = documentOf(operation);

    it('holds no more of anything than a document may, and half of its words', () => {
      expect(() => parse(print(document), { maxTokens: DOCUMENT_LIMITS.tokens / 2 })).not.toThrow();
      expect(validate(schema, document, [withinLimits])).toEqual([]);
    });

    it('costs at most a quarter of what is allowed, with the largest pages there are', () => {
      const cost = costOf(schema, { document, operation, variables: { first: LARGEST_PAGE } });
      expect(cost).toBeGreaterThan(0);
      expect(cost).toBeLessThanOrEqual(MOST_COST / 4);
    });
  },
);
