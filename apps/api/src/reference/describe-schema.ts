import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isIntrospectionType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
} from 'graphql';
import { rootField } from './describe-field.ts';
import { typeSection } from './describe-type.ts';
import { type Block, heading, type ReferencePage, text } from './reference-page.ts';
import { typesWithin } from './types-within.ts';

/** Where a question about an organisation begins. */
const START = 'Organisation';

/**
 * Everything there is to ask and to do, as pages to read: what can be read, tables, what can be written, and the types
 * that all of it is made of. Each type stands on one of them.
 */
export function describeSchema(given: GraphQLSchema): ReferencePage[] {
  const schema = lexicographicSortSchema(given);
  const start = schema.getType(START) as GraphQLObjectType;
  const [queries, mutations] = [fieldsOf(schema.getQueryType()), fieldsOf(schema.getMutationType())];
  const ofRows = fieldsOf(start).filter(({ name }) => isOfRows(START, name));
  const general = typesWithin(schema, [...queries, ...mutations], isOfRows);
  const rowTypes = [...typesWithin(schema, ofRows)].filter((type) => !general.has(type));
  return [
    {
      name: 'reading',
      title: 'Reading',
      blocks: [
        ...text('Fields with which a query begins. Nearly everything stands below `organisation`.'),
        ...queries.flatMap((field) => rootField('Query', field)),
        heading(2, 'What an organisation has'),
        ...typeSection(start, new Set(ofRows.map(({ name }) => name))),
      ],
    },
    {
      name: 'data-sets',
      title: 'Data sets',
      blocks: [
        ...text(
          'Tables for reports, as fields of [`Organisation`](#organisation): rows page by page, and what rows come to. They are the same tables as in files, in OData and in the views.',
        ),
        ...ofRows.flatMap((field) => rootField(START, field)),
        ...typesOf('Types of data sets', rowTypes),
      ],
    },
    {
      name: 'writing',
      title: 'Writing',
      blocks: [
        ...text(
          'Fields with which a mutation begins. Each answers with what came of it, or with a [`UserError`](#usererror) that says what to mend; nothing was written then. Send the header `Idempotency-Key` with each, and it has one effect however often it is sent.',
        ),
        ...mutations.flatMap((field) => rootField('Mutation', field)),
      ],
    },
    {
      name: 'types',
      title: 'Types',
      blocks: typesOf(
        'All types',
        [...general].filter((type) => type !== start),
      ),
    },
  ];
}

/** Fields of data sets, which are many and alike. */
function isOfRows(type: string, field: string): boolean {
  return type === START && /(Rows|Stats)$/.test(field);
}

function fieldsOf(type: GraphQLObjectType | null | undefined): GraphQLField<unknown, unknown>[] {
  return Object.values(type?.getFields() ?? {});
}

function typesOf(title: string, types: readonly GraphQLNamedType[]): Block[] {
  const ours = types.filter((type) => !isSpecifiedScalarType(type) && !isIntrospectionType(type));
  const sorted = ours.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return [heading(2, title), ...sorted.flatMap((type) => typeSection(type))];
}
