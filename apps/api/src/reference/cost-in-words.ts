import { type GraphQLField, getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
import { extraCost, listSize, WRITE_COST } from '../limits/costs.ts';

type Field = GraphQLField<unknown, unknown>;

/**
 * What a field costs, in a few words; nothing where it is free.
 *
 * @param type whose field it is
 * @example costInWords('Conflict', goals) // '4 × 1'
 */
export function costInWords(type: string, field: Field): string {
  if (isLeafType(getNamedType(field.type))) return '';
  const extra = type === 'Mutation' ? WRITE_COST : extraCost(type, field.name);
  return [timesOf(type, field), ...(extra > 0 ? [String(extra)] : [])].join(' + ');
}

function timesOf(type: string, { name, type: given, args }: Field): string {
  if (!isListType(getNullableType(given))) return args.some((one) => one.name === 'first') ? '1 + `first` × …' : '1';
  return type.endsWith('Connection') ? '`first` × 1' : `${listSize(type, name)} × 1`;
}
