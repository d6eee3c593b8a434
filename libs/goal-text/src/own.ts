/**
 * What a record holds under a word; nothing for words that every object knows, such as "constructor".
 *
 * @example own({ may: 5 }, 'may') // 5
 */
export function own<Value>(record: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined {
  return key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
