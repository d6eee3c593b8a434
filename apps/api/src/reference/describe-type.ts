import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { fieldTables, inputTable, says, typeOf } from './describe-field.ts';
import { type Block, heading, table, text } from './reference-page.ts';

/**
 * A type with its fields or values.
 *
 * @param without fields that are described elsewhere
 */
export function typeSection(type: GraphQLNamedType, without: ReadonlySet<string> = new Set()): Block[] {
  return [heading(3, type.name), ...text(says(type), ...whatItIs(type)), ...contentsOf(type, without)];
}

function whatItIs(type: GraphQLNamedType): string[] {
  if (isUnionType(type)) return [`One of ${type.getTypes().map(typeOf).join(', ')}.`];
  if (isObjectType(type) && type.getInterfaces().length > 0)
    return [`It is a ${type.getInterfaces().map(typeOf).join(', ')}.`];
  if (isInterfaceType(type)) return ['What all of its kind have.'];
  return [];
}

function contentsOf(type: GraphQLNamedType, without: ReadonlySet<string>): Block[] {
  if (isObjectType(type) || isInterfaceType(type))
    return fieldTables(
      type.name,
      Object.values(type.getFields()).filter(({ name }) => !without.has(name)),
    );
  if (isInputObjectType(type)) return inputTable(Object.values(type.getFields()));
  if (isEnumType(type))
    return table(
      ['value', 'what it means'],
      type.getValues().map((value) => [`\`${value.name}\``, says(value)]),
    );
  return [];
}
