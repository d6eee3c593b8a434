import type { GraphQLSchema } from 'graphql';

/** Says what the types are with which every operation begins: resolvers have no place for it. */
export function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  describe(schema.getQueryType(), 'What can be asked.');
  describe(schema.getMutationType(), 'What can be done. Each is one write, done as a whole or not at all.');
  return schema;
}

function describe(type: { description: string | null | undefined } | null | undefined, says: string): void {
  if (type) type.description = says;
}
