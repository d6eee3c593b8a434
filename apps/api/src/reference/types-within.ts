import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

/**
 * All types that can be met behind these fields, arguments included.
 *
 * @param isLeftOut fields through which nobody goes
 */
export function typesWithin(
  schema: GraphQLSchema,
  fields: readonly GraphQLField<unknown, unknown>[],
  isLeftOut: (type: string, field: string) => boolean = () => false,
): Set<GraphQLNamedType> {
  const met = new Set<GraphQLNamedType>();
  for (const field of fields) for (const type of mentionedBy(field)) met.add(type);
  for (const type of met) for (const next of nextTo(schema, type, isLeftOut)) met.add(next);
  return met;
}

function nextTo(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  isLeftOut: (type: string, field: string) => boolean,
): GraphQLNamedType[] {
  if (isUnionType(type)) return [...type.getTypes()];
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => getNamedType(field.type));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const kin = isInterfaceType(type) ? schema.getPossibleTypes(type) : type.getInterfaces();
  const fields = Object.values(type.getFields()).filter(({ name }) => !isLeftOut(type.name, name));
  return [...kin, ...fields.flatMap(mentionedBy)];
}

function mentionedBy({ type, args }: GraphQLField<unknown, unknown>): GraphQLNamedType[] {
  return [type, ...args.map((argument) => argument.type)].map((one) => getNamedType(one));
}
